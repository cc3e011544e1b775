package org.oskil.bench.timetable;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.oskil.engine.duty.Trip;
import org.oskil.engine.fleet.Crew;
import org.oskil.engine.fleet.Destination;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Leg;

/** Finds the earliest times at which a vehicle can do an errand. */
public final class Departures {
  private final FleetProblem problem;

  public Departures(FleetProblem problem) {
    this.problem = problem;
  }

  /** The run as early as shift, curfew and trains allow; crossings and berths may be overfull. */
  public Optional<Trip> find(int crew, int origin, int ready, Errand errand) {
    return find(crew, origin, ready, errand, (leg, departs) -> anyCrossing(leg), trip -> true);
  }

  /** Takes the run that is over first, of those that also suit the crossings and berths. */
  Optional<Trip> take(int crew, int origin, int ready, Errand errand, Occupancy free) {
    int outs = problem.outbound[origin][errand.stops().first()].length;
    int ins = problem.inbound[errand.stops().last()][errand.hub()].length;
    Optional<Trip> best = Optional.empty();
    for (int out = 0; out < (errand.outRoute() == Errand.ANY ? outs : 1); out++) {
      for (int in = 0; in < (errand.inRoute() == Errand.ANY ? ins : 1); in++) {
        Errand one = errand.over(out, in);
        Optional<Trip> trip = find(crew, origin, ready, one, free::emptiest, free::hasRoomFor);
        if (trip.isPresent() && (best.isEmpty() || trip.get().ready() < best.get().ready())) {
          best = trip;
        }
      }
    }
    best.ifPresent(free::take);
    return best;
  }

  /** The errand that asks for just this run. */
  Errand errand(Trip trip) {
    int hub = problem.destinations[trip.destination()].hub;
    return new Errand(
        trip.stops(),
        hub,
        Arrays.asList(problem.outbound[trip.origin()][trip.stops().first()]).indexOf(trip.out()),
        Arrays.asList(problem.inbound[trip.stops().last()][hub]).indexOf(trip.in()),
        trip.departs());
  }

  /** Chooses among crossings side by side. */
  @FunctionalInterface
  private interface Choice {
    int crossing(Leg leg, int departs);
  }

  private static int anyCrossing(Leg leg) {
    return leg.crossings.length == 0 ? Trip.NO_CROSSING : leg.crossings[0];
  }

  private Optional<Trip> find(
      int crewNumber, int origin, int ready, Errand errand, Choice choice, Predicate<Trip> suits) {
    Crew crew = problem.crews[crewNumber];
    Leg[] outs = problem.outbound[origin][errand.stops().first()];
    Leg[] ins = problem.inbound[errand.stops().last()][errand.hub()];
    if (outs.length == 0 || ins.length == 0) {
      return Optional.empty();
    }
    Leg out = outs[Math.max(0, errand.outRoute()) % outs.length];
    Leg in = ins[Math.max(0, errand.inRoute()) % ins.length];
    int dwell = crew.dwell(errand.stops().first());
    int departs = Math.max(ready, errand.notBefore());
    while (departs < problem.horizon) {
      if (!crew.onDuty(departs)) {
        departs++;
        continue;
      }
      int firstDeparts = departs + out.steps + dwell;
      int lastDeparts = firstDeparts + errand.stops().lastDepartsAfter();
      int arrives = lastDeparts + in.steps;
      int readyAgain = arrives + crew.alightSteps;
      if (readyAgain > crew.windowEnd(departs)) {
        departs = crew.windowEnd(departs);
        continue;
      }
      int destination = destination(errand.hub(), arrives);
      if (destination < 0) {
        return Optional.empty();
      }
      var trip =
          new Trip(
              origin,
              departs,
              out,
              choice.crossing(out, departs),
              errand.stops(),
              firstDeparts,
              in,
              choice.crossing(in, lastDeparts),
              destination,
              arrives,
              readyAgain);
      if (suits.test(trip)) {
        return Optional.of(trip);
      }
      departs++;
    }
    return Optional.empty();
  }

  /** A hub where people stay, or the next train; negative if it is too late for any. */
  private int destination(int hub, int arrives) {
    int best = -1;
    for (int number : problem.destinationsAt[hub]) {
      Destination destination = problem.destinations[number];
      if (arrives <= destination.latestArrival
          && (best < 0 || destination.latestArrival < problem.destinations[best].latestArrival)) {
        best = number;
      }
    }
    return best;
  }
}
