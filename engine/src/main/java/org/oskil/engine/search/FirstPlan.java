package org.oskil.engine.search;

import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.oskil.engine.duty.Trip;
import org.oskil.engine.fleet.Blend;
import org.oskil.engine.fleet.Crew;
import org.oskil.engine.fleet.Destination;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Group;
import org.oskil.engine.fleet.Leg;
import org.oskil.engine.fleet.StopSequence;
import org.oskil.engine.fleet.Vehicle;

/**
 * A first plan, run by run: whichever vehicle is ready first takes the run that saves most exposure
 * per minute of its time (Smith's rule for weighted completion times, 1956).
 */
final class FirstPlan {
  private static final int RETRY_SECONDS = 1800;

  private final FleetProblem problem;
  private final Blend blend;
  private final Schedule schedule;
  private final int[] left;
  private final int[] limitLeft;
  private final int retrySteps;
  private int stillWaiting;

  private record Ready(int step, int vehicle) {}

  private record Choice(Trip trip, double rate) {}

  FirstPlan(FleetProblem problem, Blend blend) {
    this.problem = problem;
    this.blend = blend;
    schedule = new Schedule(problem);
    left = new int[problem.groups.length];
    for (Group group : problem.groups) {
      left[group.index] = group.parties;
      stillWaiting += group.parties;
    }
    limitLeft = problem.personLimits.clone();
    retrySteps = Math.max(1, RETRY_SECONDS / problem.stepSeconds);
  }

  Schedule build() {
    var queue =
        new PriorityQueue<Ready>((a, b) ->
            a.step != b.step
                ? Integer.compare(a.step, b.step)
                : Integer.compare(a.vehicle, b.vehicle));
    for (int vehicle = 0; vehicle < problem.vehicles.size(); vehicle++) {
      queue.add(new Ready(problem.vehicles.get(vehicle).readyAt(), vehicle));
    }
    while (!queue.isEmpty() && stillWaiting > 0) {
      Ready next = queue.poll();
      Vehicle start = problem.vehicles.get(next.vehicle);
      if (next.step >= problem.horizon) {
        continue;
      }
      List<Ride> driven = schedule.of(next.vehicle);
      Vehicle standing = driven.isEmpty() ? start : schedule.after(start, driven.getLast().trip);
      Choice choice =
          problem.crews[start.crew()].onDuty(next.step) ? best(standing, next.step) : null;
      if (choice == null) {
        queue.add(new Ready(next.step + retrySteps, next.vehicle));
      } else {
        take(new Ride(problem, next.vehicle, choice.trip));
        queue.add(new Ready(choice.trip.ready(), next.vehicle));
      }
    }
    return schedule;
  }

  private @Nullable Choice best(Vehicle vehicle, int step) {
    Crew crew = problem.crews[vehicle.crew()];
    Choice best = null;
    for (int place = 0; place < problem.places.size(); place++) {
      if (!crew.mayEnter(place)) {
        continue;
      }
      for (Leg out : problem.outbound[vehicle.origin()][place]) {
        int departs = step;
        int crossing = Trip.NO_CROSSING;
        if (out.crossings.length > 0) {
          departs = departureOver(out, step);
          if (departs < 0) {
            continue;
          }
          crossing = open(out, departs, 1);
        }
        int leaves = departs + out.steps + crew.dwell(place);
        if (!crew.onDuty(departs) || leaves >= crew.windowEnd(step)) {
          continue;
        }
        for (StopSequence stops : crew.sequences[place]) {
          double saved = load(crew, stops, leaves, null);
          if (saved > 0) {
            best = better(best, vehicle, crew, step, departs, out, crossing, stops, leaves, saved);
          }
        }
      }
    }
    return best;
  }

  private @Nullable Choice better(
      @Nullable Choice best,
      Vehicle vehicle,
      Crew crew,
      int ready,
      int departs,
      Leg out,
      int outCrossing,
      StopSequence stops,
      int leaves,
      double saved) {
    Choice found = best;
    for (int d = 0; d < problem.destinations.length; d++) {
      Destination destination = problem.destinations[d];
      for (Leg in : problem.inbound[stops.last()][destination.hub]) {
        for (int wait = 0; wait < retrySteps; wait++) {
          int lastDeparts = leaves + wait + stops.lastDepartsAfter();
          int arrives = lastDeparts + in.steps;
          int readyAgain = arrives + crew.alightSteps;
          if (arrives > destination.latestArrival || readyAgain > crew.windowEnd(departs)) {
            break;
          }
          int inCrossing = in.crossings.length == 0 ? Trip.NO_CROSSING : open(in, lastDeparts, 2);
          var trip =
              new Trip(
                  vehicle.origin(),
                  departs,
                  out,
                  outCrossing,
                  stops,
                  leaves + wait,
                  in,
                  inCrossing,
                  d,
                  arrives,
                  readyAgain);
          if (in.crossings.length > 0 && inCrossing < 0
              || !schedule.hasRoomFor(trip)
              || isFull(destination, arrives)) {
            continue;
          }
          double exposed =
              destination.waitsForTrain()
                  ? destination.waitSeconds(arrives) / (double) problem.stepSeconds / 4
                  : 0;
          double rate = saved / (readyAgain - ready + exposed + 1);
          if (found == null || rate > found.rate) {
            found = new Choice(trip, rate);
          }
          break;
        }
      }
    }
    return found;
  }

  private boolean isFull(Destination destination, int arrives) {
    for (int i = 0; i < destination.limits.length; i++) {
      if (arrives < destination.countsBefore[i] && limitLeft[destination.limits[i]] <= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * First step from this one on at which the crossing of a leg has a passage left, within half an
   * hour; -1 if none has.
   */
  private int departureOver(Leg leg, int from) {
    for (int departs = from; departs < from + retrySteps; departs++) {
      if (open(leg, departs, 1) >= 0) {
        return departs;
      }
    }
    return -1;
  }

  private int open(Leg leg, int departs, int needed) {
    int hour = problem.hour(departs, leg);
    int best = -1;
    for (int crossing : leg.crossings) {
      int free = hour < problem.hours() ? schedule.passagesLeft(crossing, hour) : 0;
      if (free >= needed && (best < 0 || free > schedule.passagesLeft(best, hour))) {
        best = crossing;
      }
    }
    return best;
  }

  /** What a load saves in weight per second; with a ride given, the load is taken. */
  private double load(Crew crew, StopSequence stops, int leaves, @Nullable Ride taken) {
    int seats = crew.seats;
    int wheelchairs = crew.wheelchairs;
    int stretchers = crew.stretchers;
    double saved = 0;
    for (int stop = 0; stop < stops.places.length; stop++) {
      int departs = leaves + stops.departsAfter[stop];
      for (Group group : problem.groupsOf[stops.places[stop]]) {
        if (left[group.index] > 0 && group.release <= departs) {
          int parties = fitting(left[group.index], group.seats, seats);
          parties = fitting(parties, group.wheelchairs, wheelchairs);
          parties = fitting(parties, group.stretchers, stretchers);
          seats -= parties * group.seats;
          wheelchairs -= parties * group.wheelchairs;
          stretchers -= parties * group.stretchers;
          saved += (double) parties * group.people * group.weight * (blend.place[group.place] + 1);
          if (taken != null && parties > 0) {
            left[group.index] -= parties;
            stillWaiting -= parties;
            taken.board(stop, group.index, parties, group.people);
          }
        }
      }
    }
    return saved;
  }

  private static int fitting(int parties, int needed, int room) {
    return needed == 0 ? parties : Math.min(parties, room / needed);
  }

  private void take(Ride ride) {
    schedule.add(ride);
    Crew crew = problem.crews[problem.vehicles.get(ride.vehicle).crew()];
    load(crew, ride.trip.stops(), ride.trip.firstDeparts(), ride);
    Destination destination = problem.destinations[ride.trip.destination()];
    for (int i = 0; i < destination.limits.length; i++) {
      if (ride.trip.arrives() < destination.countsBefore[i]) {
        limitLeft[destination.limits[i]] -= ride.people();
      }
    }
  }
}
