package org.oskil.bench.timetable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.oskil.engine.fleet.Crew;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Group;

/**
 * Rides that come and go, always loaded by time. A change is loaded from there on, ride by ride,
 * only as long as other people are left waiting than before, or less room is left at the end.
 */
public final class Ripple {
  private final FleetProblem problem;
  private final Boarding boarding;
  private final Totals totals;
  private final List<List<Call>> callsAt = new ArrayList<>();
  private final List<List<Ride>> ridesOn = new ArrayList<>();
  private final int mostPlaces;
  private final TreeSet<Ride> stale = new TreeSet<>(Ride.IN_ORDER);

  /** One stop of a ride, with who waits there when it has left, by group in boarding order. */
  static final class Call {
    final Ride ride;
    final int stop;
    int[] after = {};

    Call(Ride ride, int stop) {
      this.ride = ride;
      this.stop = stop;
    }
  }

  /** No ride yet: everybody stays. */
  public Ripple(FleetProblem problem) {
    this.problem = problem;
    boarding = new Boarding(problem);
    totals = new Totals(problem);
    mostPlaces = Arrays.stream(problem.crews).mapToInt(Crew::places).max().orElse(0);
    problem.places.forEach(place -> callsAt.add(new ArrayList<>()));
    for (Group group : problem.groups) {
      totals.countStaying(group, group.parties);
    }
    for (int limit = 0; limit < problem.personLimits.length; limit++) {
      ridesOn.add(new ArrayList<>());
    }
  }

  public void add(Ride ride) {
    stale.add(ride);
    int[] stops = ride.trip.stops().places;
    for (int stop = 0; stop < stops.length; stop++) {
      List<Call> calls = callsAt.get(stops[stop]);
      int at = position(calls, ride);
      var call = new Call(ride, stop);
      call.after = waiting(stops[stop], calls, at);
      calls.add(at, call);
      nextChanged(calls, at);
    }
    for (int limit : ride.limits) {
      List<Ride> rides = ridesOn.get(limit);
      rides.add(rank(rides, ride), ride);
    }
  }

  public void remove(Ride ride) {
    stale.remove(ride);
    totals.count(ride, -1);
    for (int limit : ride.limits) {
      List<Ride> rides = ridesOn.get(limit);
      int at = rank(rides, ride);
      rides.remove(at);
      roomChanged(limit, at, -ride.people());
    }
    for (int place : ride.trip.stops().places) {
      List<Call> calls = callsAt.get(place);
      int at = position(calls, ride);
      Call gone = calls.remove(at);
      int[] now = waiting(place, calls, at);
      if (!Arrays.equals(now, gone.after)) {
        waitingChanged(place, calls, at, gone.after, now);
      }
      nextChanged(calls, at);
    }
    ride.empty();
  }

  /** Where a ride stands or would stand among the calls at a place. */
  private static int position(List<Call> calls, Ride ride) {
    int low = 0;
    int high = calls.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (calls.get(middle).ride.order < ride.order) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int rank(List<Ride> rides, Ride ride) {
    int low = 0;
    int high = rides.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rides.get(middle).order < ride.order) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How many the end of a ride can take after the rides before it. */
  private int peopleAllowed(Ride ride) {
    int allowed = mostPlaces;
    for (int limit : ride.limits) {
      if (totals.limitLeft(limit) >= mostPlaces) {
        continue;
      }
      int left = problem.personLimits[limit];
      List<Ride> rides = ridesOn.get(limit);
      for (int at = rank(rides, ride) - 1; at >= 0; at--) {
        left -= rides.get(at).people();
      }
      allowed = Math.min(allowed, Math.max(0, left));
    }
    return allowed;
  }

  /**
   * The rides on a limit from a position on find so much less room than before; who feels it is
   * loaded again.
   */
  private void roomChanged(int limit, int from, int less) {
    int leftInAll = totals.limitLeft(limit);
    if (less == 0 || leftInAll >= mostPlaces && leftInAll + less >= mostPlaces) {
      return;
    }
    List<Ride> rides = ridesOn.get(limit);
    int left = problem.personLimits[limit];
    for (int i = 0; i < rides.size(); i++) {
      Ride ride = rides.get(i);
      if (i >= from) {
        int places = problem.crews[problem.vehicles.get(ride.vehicle).crew()].places();
        if (clamp(left, places) != clamp(left + less, places)) {
          stale.add(ride);
        }
      }
      left -= ride.people();
    }
  }

  private static int clamp(int left, int places) {
    return Math.max(0, Math.min(left, places));
  }

  /** Who waits at a place before the call at this position. */
  private int[] waiting(int place, List<Call> calls, int at) {
    if (at > 0) {
      return calls.get(at - 1).after;
    }
    Group[] groups = boarding.groupsOf[place];
    int[] all = new int[groups.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = groups[i].parties;
    }
    return all;
  }

  /** The ride before this position chooses between its stops by what the next ride costs. */
  private void nextChanged(List<Call> calls, int at) {
    if (at > 0 && calls.get(at - 1).ride.trip.stops().places.length > 1) {
      stale.add(calls.get(at - 1).ride);
    }
  }

  /** Others than before wait for the call at this position, or stay where it is the end. */
  private void waitingChanged(int place, List<Call> calls, int at, int[] before, int[] now) {
    if (at < calls.size()) {
      stale.add(calls.get(at).ride);
      return;
    }
    Group[] groups = boarding.groupsOf[place];
    for (int i = 0; i < groups.length; i++) {
      if (before[i] != now[i]) {
        totals.countStaying(groups[i], now[i] - before[i]);
      }
    }
  }

  private void settle() {
    for (Ride ride = stale.pollFirst(); ride != null; ride = stale.pollFirst()) {
      fill(ride);
    }
  }

  private void fill(Ride ride) {
    totals.count(ride, -1);
    int[] stops = ride.trip.stops().places;
    int[] at = new int[stops.length];
    long[] next = new long[stops.length];
    for (int stop = 0; stop < stops.length; stop++) {
      List<Call> calls = callsAt.get(stops[stop]);
      at[stop] = position(calls, ride);
      next[stop] = Boarding.NO_NEXT;
      if (at[stop] + 1 < calls.size()) {
        Call after = calls.get(at[stop] + 1);
        next[stop] = after.ride.costOverLines[after.stop];
      }
      int[] waiting = waiting(stops[stop], calls, at[stop]);
      Group[] groups = boarding.groupsOf[stops[stop]];
      for (int i = 0; i < groups.length; i++) {
        boarding.left[groups[i].index] = waiting[i];
      }
    }
    int people = ride.people();
    boarding.fill(ride, next, peopleAllowed(ride));
    totals.count(ride, 1);
    for (int limit : ride.limits) {
      roomChanged(limit, rank(ridesOn.get(limit), ride) + 1, ride.people() - people);
    }
    for (int stop = 0; stop < stops.length; stop++) {
      List<Call> calls = callsAt.get(stops[stop]);
      Call call = calls.get(at[stop]);
      int[] before = call.after;
      int[] now = leftAt(stops[stop]);
      if (!Arrays.equals(before, now)) {
        call.after = now;
        waitingChanged(stops[stop], calls, at[stop] + 1, before, now);
      }
    }
  }

  private int[] leftAt(int place) {
    Group[] groups = boarding.groupsOf[place];
    int[] left = new int[groups.length];
    for (int i = 0; i < left.length; i++) {
      left[i] = boarding.left[groups[i].index];
    }
    return left;
  }

  /** People without a seat, each with the weight of their class. */
  public long unseated() {
    settle();
    return totals.unseated();
  }

  /** The largest regret against the references by line, in weighted seconds. */
  public long largestRegret(long[] references) {
    settle();
    return totals.largestRegret(references);
  }
}
