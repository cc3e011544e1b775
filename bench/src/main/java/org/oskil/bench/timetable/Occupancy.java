package org.oskil.bench.timetable;

import org.oskil.engine.duty.Trip;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Leg;

/** Passages of crossings and berths of hubs that are still free. */
final class Occupancy {
  private final FleetProblem problem;
  private final int[][] passages;
  private final int[][] berths;

  Occupancy(FleetProblem problem) {
    this.problem = problem;
    passages = copy(problem.passages);
    berths = copy(problem.berths);
  }

  private static int[][] copy(int[][] rows) {
    int[][] copy = new int[rows.length][];
    for (int row = 0; row < rows.length; row++) {
      copy[row] = rows[row].clone();
    }
    return copy;
  }

  /**
   * The crossing of a leg with most passages left in the hour it is passed, {@link
   * Trip#NO_CROSSING} where it passes none.
   */
  int emptiest(Leg leg, int departs) {
    int best = Trip.NO_CROSSING;
    int hour = problem.hour(departs, leg);
    for (int crossing : leg.crossings) {
      if (best == Trip.NO_CROSSING || passages[crossing][hour] > passages[best][hour]) {
        best = crossing;
      }
    }
    return best;
  }

  /** Whether everything that a run needs is free. */
  boolean hasRoomFor(Trip trip) {
    take(trip, 1);
    boolean free = isWithin(trip);
    take(trip, -1);
    return free;
  }

  /** Takes what a run needs. */
  void take(Trip trip) {
    take(trip, 1);
  }

  private void take(Trip trip, int runs) {
    if (trip.outCrossing() != Trip.NO_CROSSING) {
      passages[trip.outCrossing()][problem.hour(trip.departs(), trip.out())] -= runs;
    }
    if (trip.inCrossing() != Trip.NO_CROSSING) {
      passages[trip.inCrossing()][problem.hour(trip.lastDeparts(), trip.in())] -= runs;
    }
    int hub = problem.destinations[trip.destination()].hub;
    for (int step = trip.arrives(); step < trip.ready(); step++) {
      berths[hub][step] -= runs;
    }
  }

  private boolean isWithin(Trip trip) {
    if (trip.outCrossing() != Trip.NO_CROSSING
        && passages[trip.outCrossing()][problem.hour(trip.departs(), trip.out())] < 0) {
      return false;
    }
    if (trip.inCrossing() != Trip.NO_CROSSING
        && passages[trip.inCrossing()][problem.hour(trip.lastDeparts(), trip.in())] < 0) {
      return false;
    }
    int hub = problem.destinations[trip.destination()].hub;
    for (int step = trip.arrives(); step < trip.ready(); step++) {
      if (berths[hub][step] < 0) {
        return false;
      }
    }
    return true;
  }
}
