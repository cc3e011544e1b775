package org.oskil.bench.timetable;

import java.util.Arrays;
import java.util.Comparator;
import org.oskil.engine.fleet.Crew;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Group;

/**
 * Lets people board one ride, whole parties only: who needs a wheelchair place or a stretcher
 * first, then whoever loses most by waiting for the next ride from there.
 */
final class Boarding {
  /** Cost of the next ride where there is none. */
  static final long NO_NEXT = Long.MAX_VALUE / 1024;

  /** Groups by place, in the order in which they board there. */
  final Group[][] groupsOf;

  /**
   * Parties that still wait, by group; whoever calls {@link #fill} sets them for the places of the
   * ride.
   */
  final int[] left;

  private final FleetProblem problem;

  // The ride's candidates, best first.
  private final long[] worth;
  private final int[] atStop;
  private final Group[] who;
  private int candidates;

  // Room left in the ride.
  private int seats;
  private int wheelchairs;
  private int stretchers;
  private int allowed;

  Boarding(FleetProblem problem) {
    this.problem = problem;
    groupsOf = new Group[problem.places.size()][];
    for (int place = 0; place < groupsOf.length; place++) {
      groupsOf[place] =
          Arrays.stream(problem.groupsOf[place])
              .sorted(
                  Comparator.comparing(Group::seatsOnly)
                      .thenComparing(
                          Comparator.<Group>comparingInt(group -> group.weight).reversed())
                      .thenComparing(
                          Comparator.<Group>comparingInt(group -> group.people).reversed())
                      .thenComparingInt(group -> group.index))
              .toArray(Group[]::new);
    }
    left = new int[problem.groups.length];
    worth = new long[problem.groups.length];
    atStop = new int[problem.groups.length];
    who = new Group[problem.groups.length];
  }

  /**
   * Fills a ride anew and takes who boards off {@link #left}.
   *
   * @param next what the next ride from each stop costs, added over the lines
   * @param people how many may board at most
   */
  void fill(Ride ride, long[] next, int people) {
    ride.empty();
    Crew crew = problem.crews[problem.vehicles.get(ride.vehicle).crew()];
    seats = crew.seats;
    wheelchairs = crew.wheelchairs;
    stretchers = crew.stretchers;
    allowed = people;
    int[] stops = ride.trip.stops().places;
    if (stops.length == 1) {
      for (Group group : groupsOf[stops[0]]) {
        if (seats + wheelchairs + stretchers == 0) {
          break;
        }
        board(ride, 0, group);
      }
    } else {
      collect(ride, next);
      for (int i = 0; i < candidates && seats + wheelchairs + stretchers > 0; i++) {
        board(ride, atStop[i], who[i]);
      }
    }
  }

  private void collect(Ride ride, long[] next) {
    candidates = 0;
    for (int stop = 0; stop < next.length; stop++) {
      long saved = (next[stop] - ride.costOverLines[stop]) / 8;
      for (Group group : groupsOf[ride.trip.stops().places[stop]]) {
        if (left[group.index] > 0) {
          insert(group.seatsOnly() ? group.weight * saved : Long.MAX_VALUE, stop, group);
        }
      }
    }
  }

  private void insert(long value, int stop, Group group) {
    int at = candidates++;
    while (at > 0 && worth[at - 1] < value) {
      worth[at] = worth[at - 1];
      atStop[at] = atStop[at - 1];
      who[at] = who[at - 1];
      at--;
    }
    worth[at] = value;
    atStop[at] = stop;
    who[at] = group;
  }

  private void board(Ride ride, int stop, Group group) {
    if (left[group.index] == 0 || group.release > ride.trip.departsStop(stop)) {
      return;
    }
    int parties = Math.min(left[group.index], allowed / group.people);
    parties = fitting(parties, group.seats, seats);
    parties = fitting(parties, group.wheelchairs, wheelchairs);
    parties = fitting(parties, group.stretchers, stretchers);
    if (parties > 0) {
      left[group.index] -= parties;
      seats -= parties * group.seats;
      wheelchairs -= parties * group.wheelchairs;
      stretchers -= parties * group.stretchers;
      allowed -= parties * group.people;
      ride.board(stop, group, parties);
    }
  }

  private static int fitting(int parties, int needed, int room) {
    return needed == 0 ? parties : Math.min(parties, room / needed);
  }
}
