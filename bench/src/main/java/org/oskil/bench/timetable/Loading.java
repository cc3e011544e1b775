package org.oskil.bench.timetable;

import java.util.Arrays;
import java.util.List;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Group;

/**
 * All rides of a plan, loaded by time; nobody boards beyond the seats of trains and the room of
 * hubs.
 */
final class Loading {
  private final Boarding boarding;

  /** What it comes to. */
  final Totals totals;

  Loading(FleetProblem problem, List<Ride> ridesInOrder) {
    boarding = new Boarding(problem);
    totals = new Totals(problem);
    for (Group group : problem.groups) {
      boarding.left[group.index] = group.parties;
    }
    long[][] next = nextCosts(problem, ridesInOrder);
    for (int i = 0; i < next.length; i++) {
      Ride ride = ridesInOrder.get(i);
      boarding.fill(ride, next[i], totals.peopleAllowed(ride));
      totals.count(ride, 1);
    }
    for (Group group : problem.groups) {
      totals.countStaying(group, left(group.index));
    }
  }

  /** By ride and stop, what the next ride from there costs. */
  private static long[][] nextCosts(FleetProblem problem, List<Ride> rides) {
    long[] upcoming = new long[problem.places.size()];
    Arrays.fill(upcoming, Boarding.NO_NEXT);
    long[][] next = new long[rides.size()][];
    for (int i = rides.size() - 1; i >= 0; i--) {
      Ride ride = rides.get(i);
      int[] stops = ride.trip.stops().places;
      next[i] = new long[stops.length];
      for (int stop = 0; stop < stops.length; stop++) {
        next[i][stop] = upcoming[stops[stop]];
        upcoming[stops[stop]] = ride.costOverLines[stop];
      }
    }
    return next;
  }

  /** Parties of a group without a seat. */
  int left(int group) {
    return boarding.left[group];
  }
}
