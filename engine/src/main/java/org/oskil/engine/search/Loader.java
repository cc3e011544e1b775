package org.oskil.engine.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.oskil.engine.fleet.Crew;
import org.oskil.engine.fleet.Destination;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Group;

/**
 * Lets people board a schedule, whole parties only. Rides are filled by time; a wheelchair place or
 * stretcher is first offered to who needs it, a seat to who loses most if they had to take the next
 * ride from there, among equals to the larger party.
 */
final class Loader {
  private static final long NO_NEXT = Long.MAX_VALUE / 64;

  private final FleetProblem problem;
  private final long[] references;
  private final Group[][] groupsOf;
  private final int[] left;
  private final int[] limitLeft;

  // One ride's candidates, best first.
  private final long[] value;
  private final int[] atStop;
  private final Group[] who;
  private int candidates;

  // Room left in the ride being filled.
  private int seats;
  private int wheelchairs;
  private int stretchers;
  private int people;

  Loader(FleetProblem problem, long[] references) {
    this.problem = problem;
    this.references = references.clone();
    groupsOf = new Group[problem.places.size()][];
    for (int place = 0; place < groupsOf.length; place++) {
      groupsOf[place] =
          Arrays.stream(problem.groupsOf[place])
              .filter(group -> group.parties > 0)
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
    limitLeft = new int[problem.personLimits.length];
    value = new long[problem.groups.length];
    atStop = new int[problem.groups.length];
    who = new Group[problem.groups.length];
  }

  /** Fills every ride anew. */
  Outcome load(List<Ride> ridesInOrder, long[] lineWeights) {
    for (Group group : problem.groups) {
      left[group.index] = group.parties;
    }
    System.arraycopy(problem.personLimits, 0, limitLeft, 0, limitLeft.length);
    long[][] next = nextCosts(ridesInOrder, lineWeights);
    long[] exposure = problem.driven.clone();
    for (int i = 0; i < ridesInOrder.size(); i++) {
      fill(ridesInOrder.get(i), next[i], lineWeights, exposure);
    }
    return new Outcome(addWhoStays(exposure), exposure, references);
  }

  /** By ride and stop, what the next ride from the same place costs. */
  private long[][] nextCosts(List<Ride> rides, long[] lineWeights) {
    long[] upcoming = new long[problem.places.size()];
    Arrays.fill(upcoming, NO_NEXT);
    long[][] next = new long[rides.size()][];
    for (int i = rides.size() - 1; i >= 0; i--) {
      Ride ride = rides.get(i);
      int[] places = ride.trip.stops().places;
      next[i] = new long[places.length];
      for (int stop = 0; stop < places.length; stop++) {
        next[i][stop] = upcoming[places[stop]];
        upcoming[places[stop]] = ride.blended(stop, lineWeights);
      }
    }
    return next;
  }

  private void fill(Ride ride, long[] next, long[] lineWeights, long[] exposure) {
    ride.empty();
    Crew crew = problem.crews[problem.vehicles.get(ride.vehicle).crew()];
    seats = crew.seats;
    wheelchairs = crew.wheelchairs;
    stretchers = crew.stretchers;
    people = peopleAllowed(ride);
    int offered = people;
    int[] places = ride.trip.stops().places;
    if (places.length == 1) {
      int departs = ride.trip.firstDeparts();
      for (Group group : groupsOf[places[0]]) {
        if (seats + wheelchairs + stretchers == 0 || people == 0) {
          break;
        }
        board(ride, 0, departs, group);
      }
    } else {
      collect(ride, next, lineWeights);
      for (int i = 0; i < candidates; i++) {
        board(ride, atStop[i], ride.trip.departsStop(atStop[i]), who[i]);
      }
    }
    useUp(ride, offered - people);
    for (int b = 0; b < ride.boardings(); b++) {
      Group group = problem.groups[ride.group(b)];
      long weight = (long) ride.parties(b) * group.people * group.weight;
      long[] cost = ride.cost[ride.stop(b)];
      for (int line = 0; line < exposure.length; line++) {
        exposure[line] += weight * cost[line];
      }
    }
  }

  private void collect(Ride ride, long[] next, long[] lineWeights) {
    candidates = 0;
    for (int stop = 0; stop < next.length; stop++) {
      long saved = next[stop] - ride.blended(stop, lineWeights);
      for (Group group : groupsOf[ride.trip.stops().places[stop]]) {
        if (left[group.index] > 0) {
          long worth = group.seatsOnly() ? group.weight * (saved / 8) : Long.MAX_VALUE;
          int at = candidates++;
          while (at > 0 && value[at - 1] < worth) {
            value[at] = value[at - 1];
            atStop[at] = atStop[at - 1];
            who[at] = who[at - 1];
            at--;
          }
          value[at] = worth;
          atStop[at] = stop;
          who[at] = group;
        }
      }
    }
  }

  private void board(Ride ride, int stop, int departs, Group group) {
    int parties = Math.min(left[group.index], people / group.people);
    if (parties <= 0 || group.release > departs) {
      return;
    }
    parties = fitting(parties, group.seats, seats);
    parties = fitting(parties, group.wheelchairs, wheelchairs);
    parties = fitting(parties, group.stretchers, stretchers);
    if (parties > 0) {
      left[group.index] -= parties;
      seats -= parties * group.seats;
      wheelchairs -= parties * group.wheelchairs;
      stretchers -= parties * group.stretchers;
      people -= parties * group.people;
      ride.board(stop, group.index, parties, group.people);
    }
  }

  private static int fitting(int parties, int needed, int room) {
    return needed == 0 ? parties : Math.min(parties, room / needed);
  }

  private int peopleAllowed(Ride ride) {
    Destination destination = problem.destinations[ride.trip.destination()];
    int allowed = Integer.MAX_VALUE;
    for (int i = 0; i < destination.limits.length; i++) {
      if (ride.trip.arrives() < destination.countsBefore[i]) {
        allowed = Math.min(allowed, Math.max(0, limitLeft[destination.limits[i]]));
      }
    }
    return allowed;
  }

  private void useUp(Ride ride, int carried) {
    Destination destination = problem.destinations[ride.trip.destination()];
    for (int i = 0; i < destination.limits.length; i++) {
      if (ride.trip.arrives() < destination.countsBefore[i]) {
        limitLeft[destination.limits[i]] -= carried;
      }
    }
  }

  private long addWhoStays(long[] exposure) {
    long withoutSeat = 0;
    for (Group group : problem.groups) {
      if (left[group.index] > 0) {
        long weight = (long) left[group.index] * group.people * group.weight;
        withoutSeat += weight;
        for (int line = 0; line < exposure.length; line++) {
          exposure[line] +=
              weight * problem.placeWeight[line][group.place] * problem.stayingSeconds();
        }
      }
    }
    return withoutSeat;
  }

  /** Parties of a group without a seat after the last loading. */
  int left(int group) {
    return left[group];
  }

  /** People whom a limit still lets pass after the last loading. */
  int limitLeft(int limit) {
    return limitLeft[limit];
  }
}
