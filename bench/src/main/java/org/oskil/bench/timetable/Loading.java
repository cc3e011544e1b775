package org.oskil.bench.timetable;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.oskil.engine.fleet.Crew;
import org.oskil.engine.fleet.Destination;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Group;

/**
 * Lets people board rides by time, whole parties only: who needs a wheelchair place or a stretcher
 * first, then whoever loses most by waiting for the next ride from there. Kept by place, so that
 * only the places that changed are loaded again.
 */
public final class Loading {
  private static final long NO_NEXT = Long.MAX_VALUE / 1024;

  private final FleetProblem problem;
  private final boolean capped;
  private final Group[][] groupsOf;
  private final int[] left;
  private final int[] limitUsed;
  private final long[][] exposureOf;
  private final long[] unseatedOf;
  private final long[] exposure;
  private long unseated;

  // What the next ride from a place costs, while rides are walked from the last to the first.
  private final long[] upcoming;

  // One ride's candidates, best first.
  private final long[] worth;
  private final int[] atStop;
  private final Group[] who;
  private int candidates;

  // Room left in the ride being filled.
  private int seats;
  private int wheelchairs;
  private int stretchers;
  private int allowed;

  /**
   * @param capped whether nobody boards beyond the seats of trains and the room of hubs; otherwise
   *     {@link #overLimits} counts them
   */
  public Loading(FleetProblem problem, boolean capped) {
    this.problem = problem;
    this.capped = capped;
    int places = problem.places.size();
    groupsOf = new Group[places][];
    for (int place = 0; place < places; place++) {
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
    limitUsed = new int[problem.personLimits.length];
    exposureOf = new long[places][problem.lines];
    unseatedOf = new long[places];
    exposure = new long[problem.lines];
    upcoming = new long[places];
    worth = new long[problem.groups.length];
    atStop = new int[problem.groups.length];
    who = new Group[problem.groups.length];
    for (int place = 0; place < places; place++) {
      reset(place);
      settle(place);
    }
  }

  /** Loads everything anew. */
  public void loadAll(List<Ride> ridesInOrder) {
    boolean[] all = new boolean[problem.places.size()];
    Arrays.fill(all, true);
    ridesInOrder.forEach(Ride::empty);
    Arrays.fill(limitUsed, 0);
    load(ridesInOrder, all);
  }

  /** Forgets who is aboard a ride that is not driven any more; its places must be loaded again. */
  public void forget(Ride ride) {
    count(ride, -ride.people());
    ride.empty();
  }

  /**
   * Loads some places anew.
   *
   * @param ridesInOrder every ride that stops at any of these places, and none of them stops
   *     anywhere else
   */
  public void load(List<Ride> ridesInOrder, boolean[] places) {
    for (int place = 0; place < places.length; place++) {
      if (places[place]) {
        reset(place);
      }
    }
    long[][] next = new long[ridesInOrder.size()][];
    for (int i = ridesInOrder.size() - 1; i >= 0; i--) {
      Ride ride = ridesInOrder.get(i);
      forget(ride);
      int[] stops = ride.trip.stops().places;
      next[i] = new long[stops.length];
      for (int stop = 0; stop < stops.length; stop++) {
        next[i][stop] = upcoming[stops[stop]];
        upcoming[stops[stop]] = ride.costOverLines[stop];
      }
    }
    for (int i = 0; i < next.length; i++) {
      fill(ridesInOrder.get(i), next[i]);
    }
    for (int place = 0; place < places.length; place++) {
      if (places[place]) {
        settle(place);
      }
    }
  }

  private void reset(int place) {
    for (Group group : groupsOf[place]) {
      left[group.index] = group.parties;
    }
    for (int line = 0; line < exposure.length; line++) {
      exposure[line] -= exposureOf[place][line];
    }
    unseated -= unseatedOf[place];
    Arrays.fill(exposureOf[place], 0);
    unseatedOf[place] = 0;
    upcoming[place] = NO_NEXT;
  }

  /** Counts who stays, and adds the place to the sums. */
  private void settle(int place) {
    for (Group group : groupsOf[place]) {
      long weight = (long) left[group.index] * group.people * group.weight;
      unseatedOf[place] += weight;
      for (int line = 0; line < exposure.length; line++) {
        exposureOf[place][line] +=
            weight * problem.placeWeight[line][place] * problem.stayingSeconds();
      }
    }
    for (int line = 0; line < exposure.length; line++) {
      exposure[line] += exposureOf[place][line];
    }
    unseated += unseatedOf[place];
  }

  private void fill(Ride ride, long[] next) {
    Crew crew = problem.crews[problem.vehicles.get(ride.vehicle).crew()];
    seats = crew.seats;
    wheelchairs = crew.wheelchairs;
    stretchers = crew.stretchers;
    allowed = capped ? peopleAllowed(ride) : Integer.MAX_VALUE;
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
      for (int i = 0; i < candidates; i++) {
        board(ride, atStop[i], who[i]);
      }
    }
    count(ride, ride.people());
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
    if (parties <= 0) {
      return;
    }
    left[group.index] -= parties;
    seats -= parties * group.seats;
    wheelchairs -= parties * group.wheelchairs;
    stretchers -= parties * group.stretchers;
    allowed -= parties * group.people;
    ride.board(stop, group.index, parties, group.people);
    long weight = (long) parties * group.people * group.weight;
    for (int line = 0; line < exposure.length; line++) {
      exposureOf[group.place][line] += weight * ride.cost[stop][line];
    }
  }

  private static int fitting(int parties, int needed, int room) {
    return needed == 0 ? parties : Math.min(parties, room / needed);
  }

  private int peopleAllowed(Ride ride) {
    Destination destination = problem.destinations[ride.trip.destination()];
    int people = Integer.MAX_VALUE;
    for (int i = 0; i < destination.limits.length; i++) {
      if (ride.trip.arrives() < destination.countsBefore[i]) {
        int limit = destination.limits[i];
        people = Math.min(people, Math.max(0, problem.personLimits[limit] - limitUsed[limit]));
      }
    }
    return people;
  }

  private void count(Ride ride, int people) {
    Destination destination = problem.destinations[ride.trip.destination()];
    for (int i = 0; i < destination.limits.length; i++) {
      if (ride.trip.arrives() < destination.countsBefore[i]) {
        limitUsed[destination.limits[i]] += people;
      }
    }
  }

  /** People beyond the seats of trains and the room of hubs. */
  public int overLimits() {
    int over = 0;
    for (int limit = 0; limit < limitUsed.length; limit++) {
      over += Math.max(0, limitUsed[limit] - problem.personLimits[limit]);
    }
    return over;
  }

  /** People without a seat, each with the weight of their class. */
  public long unseated() {
    return unseated;
  }

  /** The largest regret against the references by line, in weighted seconds. */
  public long largestRegret(long[] references) {
    long largest = Long.MIN_VALUE;
    for (int line = 0; line < exposure.length; line++) {
      largest = Math.max(largest, exposure[line] - references[line]);
    }
    return largest;
  }

  /** Parties of a group without a seat. */
  int left(int group) {
    return left[group];
  }

  /** People whom a limit of trains or rooms still lets pass. */
  int limitLeft(int limit) {
    return problem.personLimits[limit] - limitUsed[limit];
  }
}
