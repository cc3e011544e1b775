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
import org.oskil.bench.timetable.Loading;
import org.oskil.bench.timetable.Ride;
import org.oskil.engine.duty.Trip;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Leg;
import org.oskil.engine.fleet.Vehicle;

/**
 * The largest regret in weighted seconds, with prices for whatever must not be: a person of weight
 * one without a seat costs as much again as staying at the worst place until the deadline, and what
 * is overfull costs as the people who would lose their seats. A change times one vehicle anew and
 * loads only the places of runs that moved, with those that share a run with them.
 */
public class ExposureScore implements IncrementalScoreCalculator<Evacuation, SimpleScore> {
  private static final Comparator<RunSlot> BY_START =
      Comparator.<RunSlot>comparingInt(slot -> slot.getStart() == null ? 0 : slot.getStart())
          .thenComparingInt(RunSlot::getId);

  /** What a person too many for a train or room costs, in people without a seat. */
  private static final long OVER_LIMIT = 2;

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

  /** One solution, decoded. */
  private static final class State {
    private final FleetProblem problem;
    private final long[] references;
    private final long withoutSeat;
    private final Departures departures;
    private final Loading loading;
    private final List<List<RunSlot>> slots = new ArrayList<>();
    private final List<List<Ride>> rides = new ArrayList<>();
    private final List<List<Ride>> ridesAt = new ArrayList<>();
    private final int[][] passages;
    private final int[][] berths;
    private int over;
    final BitSet changed = new BitSet();
    private final boolean[] dirty;

    State(Evacuation evacuation) {
      problem = evacuation.instance().problem;
      references = evacuation.instance().references;
      withoutSeat = problem.stayingSeconds() * heaviest(problem);
      departures = new Departures(problem);
      loading = new Loading(problem, false);
      problem.vehicles.forEach(vehicle -> {
        slots.add(new ArrayList<>());
        rides.add(new ArrayList<>());
      });
      problem.places.forEach(place -> ridesAt.add(new ArrayList<>()));
      evacuation.getSlots().forEach(slot -> slots.get(slot.vehicle()).add(slot));
      passages = sideBySide();
      berths = new int[problem.berths.length][];
      for (int hub = 0; hub < berths.length; hub++) {
        berths[hub] = problem.berths[hub].clone();
      }
      dirty = new boolean[problem.places.size()];
      changed.set(0, slots.size());
    }

    private static int heaviest(FleetProblem problem) {
      return Arrays.stream(problem.placeWeight).flatMapToInt(Arrays::stream).max().orElse(1);
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
        load();
      }
      return SimpleScore.of(
          -loading.largestRegret(references)
              - withoutSeat
                  * (loading.unseated() + OVER_LIMIT * loading.overLimits() + OVER_PASSAGE * over));
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
      List<Ride> before = rides.get(number);
      List<Ride> now = new ArrayList<>(used.size());
      int origin = vehicle.origin();
      int ready = vehicle.readyAt();
      int same = 0;
      for (RunSlot slot : used) {
        Errand errand = slot.errand();
        Optional<Trip> found =
            errand == null
                ? Optional.empty()
                : departures.find(vehicle.crew(), origin, ready, errand);
        if (found.isEmpty()) {
          continue;
        }
        Trip trip = found.get();
        origin = problem.originOfHub[problem.destinations[trip.destination()].hub];
        ready = trip.ready();
        while (same < before.size() && before.get(same).trip.departs() < trip.departs()) {
          remove(before.get(same++));
        }
        if (same < before.size() && before.get(same).trip.equals(trip)) {
          now.add(before.get(same++));
        } else {
          Ride ride = new Ride(problem, number, trip);
          add(ride);
          now.add(ride);
        }
      }
      while (same < before.size()) {
        remove(before.get(same++));
      }
      rides.set(number, now);
    }

    private void add(Ride ride) {
      use(ride.trip, 1);
      for (int place : ride.trip.stops().places) {
        ridesAt.get(place).add(ride);
        dirty[place] = true;
      }
    }

    private void remove(Ride ride) {
      use(ride.trip, -1);
      loading.forget(ride);
      for (int place : ride.trip.stops().places) {
        ridesAt.get(place).remove(ride);
        dirty[place] = true;
      }
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

    private void load() {
      List<Ride> touched = new ArrayList<>();
      boolean[] reached = new boolean[dirty.length];
      int[] queue = new int[dirty.length];
      int tail = 0;
      for (int place = 0; place < dirty.length; place++) {
        if (dirty[place]) {
          reached[place] = true;
          queue[tail++] = place;
        }
      }
      for (int head = 0; head < tail; head++) {
        for (Ride ride : ridesAt.get(queue[head])) {
          int[] places = ride.trip.stops().places;
          // A ride is collected at the first of its places that is reached.
          boolean first = true;
          for (int place : places) {
            if (!reached[place]) {
              reached[place] = true;
              queue[tail++] = place;
            } else if (place != queue[head] && isBefore(queue, head, place)) {
              first = false;
            }
          }
          if (first) {
            touched.add(ride);
          }
        }
      }
      if (tail > 0) {
        touched.sort(Ride.IN_ORDER);
        loading.load(touched, reached);
        Arrays.fill(dirty, false);
      }
    }

    private static boolean isBefore(int[] queue, int head, int place) {
      for (int i = 0; i < head; i++) {
        if (queue[i] == place) {
          return true;
        }
      }
      return false;
    }
  }
}
