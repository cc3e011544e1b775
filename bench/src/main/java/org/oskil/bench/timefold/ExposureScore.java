package org.oskil.bench.timefold;

import ai.timefold.solver.core.api.score.SimpleScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oskil.bench.timetable.Departures;
import org.oskil.bench.timetable.Errand;
import org.oskil.bench.timetable.Ride;
import org.oskil.bench.timetable.Ripple;
import org.oskil.engine.duty.Trip;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Leg;
import org.oskil.engine.fleet.Vehicle;

/**
 * The largest regret in weighted seconds, with prices for whatever must not be: a person of weight
 * one without a seat costs as much again as staying at the worst place until the deadline, and what
 * is overfull costs as the people who would lose their seats. A change times one vehicle anew and
 * loads runs again only from there on, as long as other people are left waiting than before.
 */
public class ExposureScore implements IncrementalScoreCalculator<Evacuation, SimpleScore> {
  private static final Comparator<RunSlot> BY_START =
      Comparator.<RunSlot>comparingInt(slot -> slot.getStart() == null ? 0 : slot.getStart())
          .thenComparingInt(RunSlot::getId);

  /** What a passage, or a step at a berth, too many costs, in people without a seat. */
  private static final long OVER_PASSAGE = 20;

  private @Nullable State state;

  @Override
  public void resetWorkingSolution(Evacuation evacuation) {
    state = new State(evacuation);
  }

  @Override
  public void beforeVariableChanged(Object entity, String variable) {}

  @Override
  public void afterVariableChanged(Object entity, String variable) {
    state().changed.set(((RunSlot) entity).vehicle());
  }

  @Override
  public SimpleScore calculateScore() {
    return state().score();
  }

  private State state() {
    if (state == null) {
      throw new IllegalStateException("No solution has been set yet.");
    }
    return state;
  }

  /** What a person of weight one without a seat costs beside staying. */
  static long withoutSeat(FleetProblem problem) {
    int heaviest = Arrays.stream(problem.placeWeight).flatMapToInt(Arrays::stream).max().orElse(1);
    return problem.stayingSeconds() * heaviest;
  }

  /** One solution, decoded. */
  private static final class State {
    private final FleetProblem problem;
    private final long[] references;
    private final long withoutSeat;
    private final Departures departures;
    private final Ripple ripple;
    private final List<List<RunSlot>> slots = new ArrayList<>();
    private final List<List<Ride>> rides = new ArrayList<>();
    private final int[][] passages;
    private final int[][] berths;
    private int over;
    final BitSet changed = new BitSet();

    State(Evacuation evacuation) {
      problem = evacuation.instance().problem;
      references = evacuation.instance().references;
      withoutSeat = withoutSeat(problem);
      departures = new Departures(problem);
      ripple = new Ripple(problem);
      problem.vehicles.forEach(vehicle -> {
        slots.add(new ArrayList<>());
        rides.add(new ArrayList<>());
      });
      evacuation.getSlots().forEach(slot -> slots.get(slot.vehicle()).add(slot));
      passages = sideBySide();
      berths = new int[problem.berths.length][];
      for (int hub = 0; hub < berths.length; hub++) {
        berths[hub] = problem.berths[hub].clone();
      }
      changed.set(0, slots.size());
    }

    /** Crossings side by side count as one, under the number of the first. */
    private int[][] sideBySide() {
      int[][] sums = new int[problem.passages.length][problem.hours()];
      boolean[] counted = new boolean[sums.length];
      for (int index = 0; index < problem.legs; index++) {
        int[] crossings = problem.leg(index).crossings;
        if (crossings.length > 0 && !counted[crossings[0]]) {
          counted[crossings[0]] = true;
          for (int crossing : crossings) {
            for (int hour = 0;
                hour < sums[crossing].length && hour < problem.passages[crossing].length;
                hour++) {
              sums[crossings[0]][hour] += problem.passages[crossing][hour];
            }
          }
        }
      }
      return sums;
    }

    SimpleScore score() {
      if (!changed.isEmpty()) {
        changed.stream().forEach(this::time);
        changed.clear();
      }
      return SimpleScore.of(
          -ripple.largestRegret(references)
              - withoutSeat * (ripple.unseated() + OVER_PASSAGE * over));
    }

    private void time(int number) {
      Vehicle vehicle = problem.vehicles.get(number);
      List<RunSlot> used = new ArrayList<>();
      for (RunSlot slot : slots.get(number)) {
        if (slot.isUsed()) {
          used.add(slot);
        }
      }
      used.sort(BY_START);
      List<Trip> trips = new ArrayList<>(used.size());
      int origin = vehicle.origin();
      int ready = vehicle.readyAt();
      for (RunSlot slot : used) {
        Errand errand = slot.errand();
        Optional<Trip> found =
            errand == null
                ? Optional.empty()
                : departures.find(vehicle.crew(), origin, ready, errand);
        if (found.isPresent()) {
          Trip trip = found.get();
          trips.add(trip);
          origin = problem.originOfHub[problem.destinations[trip.destination()].hub];
          ready = trip.ready();
        }
      }
      drive(number, trips);
    }

    /** Gives a vehicle these runs; rides that stay as they are stay loaded. */
    private void drive(int vehicle, List<Trip> trips) {
      List<Ride> kept = new ArrayList<>();
      for (Ride ride : rides.get(vehicle)) {
        if (trips.contains(ride.trip)) {
          kept.add(ride);
        } else {
          remove(ride);
        }
      }
      List<Ride> now = new ArrayList<>(trips.size());
      int next = 0;
      for (Trip trip : trips) {
        if (next < kept.size() && kept.get(next).trip.equals(trip)) {
          now.add(kept.get(next++));
        } else {
          Ride ride = new Ride(problem, vehicle, trip);
          add(ride);
          now.add(ride);
        }
      }
      rides.set(vehicle, now);
    }

    private void add(Ride ride) {
      use(ride.trip, 1);
      ripple.add(ride);
    }

    private void remove(Ride ride) {
      use(ride.trip, -1);
      ripple.remove(ride);
    }

    private void use(Trip trip, int runs) {
      pass(trip.out(), trip.departs(), runs);
      pass(trip.in(), trip.lastDeparts(), runs);
      int[] free = berths[problem.destinations[trip.destination()].hub];
      for (int step = trip.arrives(); step < trip.ready(); step++) {
        use(free, step, runs);
      }
    }

    private void pass(Leg leg, int departs, int runs) {
      if (leg.crossings.length > 0) {
        use(passages[leg.crossings[0]], problem.hour(departs, leg), runs);
      }
    }

    private void use(int[] free, int at, int runs) {
      over -= Math.max(0, -free[at]);
      free[at] -= runs;
      over += Math.max(0, -free[at]);
    }
  }
}
