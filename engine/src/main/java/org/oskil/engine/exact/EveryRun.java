package org.oskil.engine.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.oskil.engine.duty.Trip;
import org.oskil.engine.fleet.Crew;
import org.oskil.engine.fleet.Destination;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Leg;
import org.oskil.engine.fleet.StopSequence;
import org.oskil.engine.fleet.Vehicle;

/**
 * Every run that some vehicle can reach, in two halves that meet at the first stop: any approach
 * there and any haul from there.
 */
final class EveryRun {
  private final FleetProblem problem;
  private final int most;
  private final List<Approach> approaches = new ArrayList<>();
  private final List<Haul> hauls = new ArrayList<>();

  private EveryRun(FleetProblem problem, int most) {
    this.problem = problem;
    this.most = most;
  }

  /** Empty if there are more halves of runs than that, or if a stop can take no time at all. */
  static Optional<EveryRun> find(FleetProblem problem, int most) {
    var found = new EveryRun(problem, most);
    for (int crew = 0; crew < problem.crews.length; crew++) {
      if (!found.everyStopTakesTime(problem.crews[crew])) {
        return Optional.empty();
      }
      found.find(crew);
    }
    return found.isFull() ? Optional.empty() : Optional.of(found);
  }

  List<Approach> approaches() {
    return approaches;
  }

  List<Haul> hauls() {
    return hauls;
  }

  private boolean isFull() {
    return approaches.size() + hauls.size() > most;
  }

  private boolean everyStopTakesTime(Crew crew) {
    for (int place = 0; place < problem.places.size(); place++) {
      if (crew.dwell(place) == 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Forward over time, from where the vehicles of the crew stand. A half is found once, however
   * many can reach it.
   */
  private void find(int number) {
    Crew crew = problem.crews[number];
    boolean[][] standing = new boolean[problem.origins.size()][problem.lastReady + 1];
    boolean[][] waiting = new boolean[problem.places.size()][problem.lastReady + 1];
    for (Vehicle vehicle : problem.vehicles) {
      if (vehicle.crew() == number && vehicle.readyAt() <= problem.lastReady) {
        standing[vehicle.origin()][vehicle.readyAt()] = true;
      }
    }
    for (int step = 0; step <= problem.lastReady && !isFull(); step++) {
      for (int place = 0; place < waiting.length; place++) {
        if (waiting[place][step]) {
          haul(number, place, step, standing);
          if (mayWait(crew, step)) {
            waiting[place][step + 1] = true;
          }
        }
      }
      for (int origin = 0; origin < standing.length; origin++) {
        if (standing[origin][step]) {
          approach(number, origin, step, waiting);
          if (step < problem.lastReady) {
            standing[origin][step + 1] = true;
          }
        }
      }
    }
  }

  /** Whether a vehicle that is at work at this step still is at the next. */
  static boolean mayWait(Crew crew, int step) {
    return step + 1 < crew.windowEnd(step);
  }

  private void approach(int number, int origin, int departs, boolean[][] waiting) {
    Crew crew = problem.crews[number];
    if (!crew.onDuty(departs)) {
      return;
    }
    for (int to = 0; to < waiting.length; to++) {
      int place = to;
      if (crew.mayEnter(place)) {
        for (Leg out : problem.outbound[origin][place]) {
          int mayLeave = departs + out.steps + crew.dwell(place);
          if (mayLeave < crew.windowEnd(departs)) {
            overEachCrossing(
                out,
                departs,
                crossing -> {
                  approaches.add(
                      new Approach(number, origin, departs, out, crossing, place, mayLeave));
                  waiting[place][mayLeave] = true;
                });
          }
        }
      }
    }
  }

  private void haul(int number, int place, int departs, boolean[][] standing) {
    Crew crew = problem.crews[number];
    for (StopSequence stops : crew.sequences[place]) {
      int lastDeparts = departs + stops.lastDepartsAfter();
      for (int destination = 0; destination < problem.destinations.length; destination++) {
        Destination end = problem.destinations[destination];
        for (Leg in : problem.inbound[stops.last()][end.hub]) {
          int arrives = lastDeparts + in.steps;
          int ready = arrives + crew.alightSteps;
          if (arrives <= end.latestArrival && ready <= crew.windowEnd(departs)) {
            int reached = destination;
            overEachCrossing(
                in,
                lastDeparts,
                crossing -> {
                  hauls.add(
                      new Haul(number, stops, departs, in, crossing, reached, arrives, ready));
                  standing[problem.originOfHub[end.hub]][ready] = true;
                });
          }
        }
      }
    }
  }

  private void overEachCrossing(Leg leg, int departs, IntConsumer taken) {
    if (leg.crossings.length == 0) {
      taken.accept(Trip.NO_CROSSING);
      return;
    }
    Arrays.stream(leg.crossings)
        .filter(crossing -> problem.passages[crossing][problem.hour(departs, leg)] > 0)
        .forEach(taken);
  }
}
