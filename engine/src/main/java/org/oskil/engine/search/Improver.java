package org.oskil.engine.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.oskil.engine.bound.LowerBound;
import org.oskil.engine.duty.Detail;
import org.oskil.engine.duty.Trip;
import org.oskil.engine.effort.Workers;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Vehicle;

/**
 * Large neighbourhood search (Shaw, 1998): takes out what some vehicles do for a while and puts
 * back the best there is, keeping what turns out no worse. Each round makes the same number of
 * tries whatever the threads, so the plan does not depend on them.
 */
final class Improver {
  private static final int TRIES = 2;
  private static final int LONGEST_SECONDS = 16 * 3600;
  private static final double PRICE_OF_A_PROMISE = 0.0005;
  private static final double[] THRIFT = {0, 0.3, 0.7, 1};

  private final FleetProblem problem;
  private final LowerBound prices;
  private final Workers workers;
  private final Random random;
  private final List<Loader> loaders = new ArrayList<>();
  private final List<Insertion> insertions = new ArrayList<>();
  private final Set<Promise> promised = new HashSet<>();
  private Schedule schedule;
  private Outcome outcome;
  private int broken;

  /** A run that a vehicle was to make. */
  private record Promise(int vehicle, Trip trip) {}

  private record Gap(int vehicle, int from, int to, int endOrigin) {}

  private record Tried(Schedule schedule, Outcome outcome, int broken) {}

  /**
   * @param withoutSeat what a person of weight one without a seat costs beside staying, in blended
   *     seconds
   */
  Improver(
      FleetProblem problem,
      LowerBound prices,
      long[] references,
      long withoutSeat,
      Schedule start,
      long seed,
      Workers workers) {
    this.problem = problem;
    this.prices = prices;
    this.workers = workers;
    random = new Random(seed);
    for (int i = 0; i < TRIES; i++) {
      var loader = new Loader(problem, references);
      loaders.add(loader);
      insertions.add(new Insertion(problem, loader, withoutSeat, prices.tolls()));
    }
    schedule = start;
    outcome = loaders.getFirst().load(start.rides(), prices.blend().weights);
  }

  /** From now on every run of the present schedule that is given up has to be worth it. */
  void promise() {
    schedule.rides().forEach(ride -> promised.add(new Promise(ride.vehicle, ride.trip)));
  }

  private int broken(Schedule tried) {
    int kept = 0;
    for (Ride ride : tried.rides()) {
      kept += promised.contains(new Promise(ride.vehicle, ride.trip)) ? 1 : 0;
    }
    return promised.size() - kept;
  }

  /**
   * Below zero if the first is better. A broken promise counts like so much exposure on the worst
   * line.
   */
  private int compare(Tried one, Tried other) {
    int bySeats = Long.compare(one.outcome.withoutSeat(), other.outcome.withoutSeat());
    if (bySeats != 0) {
      return bySeats;
    }
    double price = PRICE_OF_A_PROMISE * outcome.exposure(outcome.worst());
    return Double.compare(
        one.outcome.largestRegret() + price * one.broken,
        other.outcome.largestRegret() + price * other.broken);
  }

  /** One round of tries; whether it made the plan better. */
  boolean improve() {
    List<Callable<Tried>> tries = new ArrayList<>();
    for (int i = 0; i < TRIES; i++) {
      List<Gap> gaps = gaps();
      double thrift = THRIFT[random.nextInt(THRIFT.length)];
      Detail detail = random.nextInt(4) == 0 ? Detail.EVERYTHING : Detail.MEDIUM;
      int number = i;
      tries.add(() -> refill(gaps, thrift, detail, number));
    }
    boolean better = false;
    for (Tried tried : workers.all(tries)) {
      int compared = compare(tried, new Tried(schedule, outcome, broken));
      if (compared <= 0) {
        better |= compared < 0;
        schedule = tried.schedule;
        outcome = tried.outcome;
        broken = tried.broken;
      }
    }
    return better;
  }

  private Tried refill(List<Gap> gaps, double thrift, Detail detail, int number) {
    Schedule tried = schedule.copy();
    for (Gap gap : gaps) {
      for (Ride ride : List.copyOf(tried.of(gap.vehicle))) {
        if (ride.trip.departs() >= gap.from && ride.trip.departs() < gap.to) {
          tried.remove(ride);
        }
      }
    }
    for (Gap gap : gaps) {
      Vehicle standing = tried.standing(gap.vehicle, gap.from);
      int from = Math.max(gap.from, standing.readyAt());
      boolean filled =
          insertions
              .get(number)
              .fill(
                  tried,
                  prices.blend(),
                  gap.vehicle,
                  standing,
                  from,
                  gap.to,
                  gap.endOrigin,
                  thrift,
                  detail);
      if (!filled) {
        return new Tried(schedule, outcome, broken);
      }
    }
    return new Tried(
        tried,
        loaders.get(number).load(tried.rides(), prices.blend().weights),
        promised.isEmpty() ? 0 : broken(tried));
  }

  /** What to take out: one to three vehicles over about the same stretch of time. */
  private List<Gap> gaps() {
    int count = 1 + random.nextInt(3);
    int from = random.nextInt(Math.max(1, problem.horizon));
    int length = Math.max(1, LONGEST_SECONDS / problem.stepSeconds / (1 + random.nextInt(4)));
    int to =
        random.nextInt(4) == 0 ? problem.lastReady : Math.min(problem.lastReady, from + length);
    List<Integer> vehicles = random.nextBoolean() ? related(from, to) : everyVehicle();
    Collections.shuffle(vehicles, random);
    return vehicles.stream().limit(count).map(vehicle -> gap(vehicle, from, to)).toList();
  }

  private List<Integer> everyVehicle() {
    List<Integer> vehicles = new ArrayList<>();
    for (int vehicle = 0; vehicle < problem.vehicles.size(); vehicle++) {
      vehicles.add(vehicle);
    }
    return vehicles;
  }

  /**
   * Vehicles that stand in each other's way: they pass a crossing, or call at a place, that some
   * ride of this stretch of time does too.
   */
  private List<Integer> related(int from, int to) {
    List<Ride> rides =
        schedule.rides().stream()
            .filter(ride -> ride.trip.departs() >= from && ride.trip.departs() < to)
            .toList();
    if (rides.isEmpty()) {
      return everyVehicle();
    }
    Trip anchor = rides.get(random.nextInt(rides.size())).trip;
    return new ArrayList<>(
        rides.stream()
            .filter(ride -> areRelated(ride.trip, anchor))
            .map(ride -> ride.vehicle)
            .distinct()
            .toList());
  }

  private static boolean areRelated(Trip one, Trip other) {
    boolean sameCrossing =
        one.inCrossing() != Trip.NO_CROSSING && one.inCrossing() == other.inCrossing();
    return sameCrossing || one.stops().first() == other.stops().first();
  }

  /**
   * From when the vehicle is ready at the earliest, to when its next ride after the end departs.
   */
  private Gap gap(int vehicle, int from, int to) {
    int begins = problem.vehicles.get(vehicle).readyAt();
    for (Ride ride : schedule.of(vehicle)) {
      if (ride.trip.departs() < from) {
        begins = Math.max(begins, ride.trip.ready());
      } else if (ride.trip.departs() >= to) {
        return new Gap(vehicle, begins, ride.trip.departs(), ride.trip.origin());
      }
    }
    return new Gap(vehicle, begins, problem.lastReady, Insertion.ANYWHERE);
  }

  Outcome outcome() {
    return outcome;
  }

  Schedule schedule() {
    return schedule;
  }
}
