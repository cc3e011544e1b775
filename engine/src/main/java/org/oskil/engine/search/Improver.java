package org.oskil.engine.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.oskil.engine.fleet.Blend;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Vehicle;

/**
 * Large neighbourhood search (Shaw, 1998): takes out what some vehicles do for a while and puts back the best there is, keeping what turns
 * out no worse.
 */
final class Improver {
  private static final int SPELL_SECONDS = 16 * 3600;

  private final FleetProblem problem;
  private final Blend blend;
  private final Loader loader;
  private final Insertion insertion;
  private final Random random;
  private Schedule schedule;
  private Outcome outcome;

  Improver(FleetProblem problem, Blend blend, long[] references, long withoutSeat, Schedule start, long seed) {
    this.problem = problem;
    this.blend = blend;
    loader = new Loader(problem, references);
    insertion = new Insertion(problem, loader, withoutSeat);
    random = new Random(seed);
    schedule = start;
    outcome = loader.load(start.rides(), blend.weights);
  }

  private record Gap(int vehicle, int from, int to, int endOrigin) {}

  /** One try; whether it made the plan better. */
  boolean improve() {
    List<Gap> gaps = gaps();
    if (gaps.isEmpty()) {
      return false;
    }
    Schedule tried = schedule.copy();
    for (Gap gap : gaps) {
      for (Ride ride : List.copyOf(tried.of(gap.vehicle))) {
        if (ride.trip.departs() >= gap.from && ride.trip.departs() < gap.to) {
          tried.remove(ride);
        }
      }
    }
    Collections.shuffle(gaps, random);
    for (Gap gap : gaps) {
      Vehicle standing = tried.standing(gap.vehicle, gap.from);
      int from = Math.max(gap.from, standing.readyAt());
      if (!insertion.fill(tried, blend, gap.vehicle, standing, from, gap.to, gap.endOrigin)) {
        return false;
      }
    }
    Outcome found = loader.load(tried.rides(), blend.weights);
    int compared = found.compareTo(outcome);
    if (compared <= 0) {
      schedule = tried;
      outcome = found;
    }
    return compared < 0;
  }

  /** What to take out: one to three vehicles over the same stretch of time. */
  private List<Gap> gaps() {
    int first = random.nextInt(problem.vehicles.size());
    int count = 1 + random.nextInt(2);
    int from = random.nextInt(Math.max(1, problem.horizon));
    boolean untilEnd = random.nextInt(4) == 0;
    int length = SPELL_SECONDS / problem.stepSeconds;
    List<Gap> gaps = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int vehicle = i == 0 ? first : random.nextInt(problem.vehicles.size());
      if (gaps.stream().noneMatch(gap -> gap.vehicle == vehicle)) {
        gaps.add(gap(vehicle, from, untilEnd ? problem.lastReady : Math.min(problem.lastReady, from + length / (1 + random.nextInt(3)))));
      }
    }
    return gaps;
  }

  /** From when the vehicle is ready at the earliest, to when its next ride after the end departs. */
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

  /** The schedule, loaded. */
  Schedule schedule() {
    loader.load(schedule.rides(), blend.weights);
    return schedule;
  }
}
