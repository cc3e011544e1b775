package org.oskil.engine.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.oskil.engine.duty.Trip;
import org.oskil.engine.fleet.Crew;
import org.oskil.engine.fleet.Destination;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Leg;
import org.oskil.engine.fleet.StopSequence;
import org.oskil.engine.fleet.Vehicle;
import org.oskil.model.plan.Onward;
import org.oskil.model.plan.Run;

/** Takes over from a plan in force what is still possible. */
final class PromisedRuns {
  private final FleetProblem problem;

  PromisedRuns(FleetProblem problem) {
    this.problem = problem;
  }

  Schedule schedule(List<Run> promised) {
    var schedule = new Schedule(problem);
    Vehicle[] standing = problem.vehicles.toArray(Vehicle[]::new);
    List<Run> inOrder = promised.stream().sorted(Comparator.comparing(Run::departs)).toList();
    for (Run run : inOrder) {
      for (int vehicle = 0; vehicle < standing.length; vehicle++) {
        if (standing[vehicle].id().equals(run.vehicle())) {
          Optional<Trip> trip = find(run, standing[vehicle]).filter(schedule::hasRoomFor);
          if (trip.isPresent()) {
            schedule.add(new Ride(problem, vehicle, trip.get()));
            standing[vehicle] = schedule.after(standing[vehicle], trip.get());
          }
        }
      }
    }
    return schedule;
  }

  private Optional<Trip> find(Run run, Vehicle standing) {
    Crew crew = problem.crews[standing.crew()];
    int departs = problem.step(run.departs());
    if (!problem.origins.get(standing.origin()).equals(run.from())
        || departs < standing.readyAt()
        || departs > problem.horizon
        || !crew.onDuty(departs)) {
      return Optional.empty();
    }
    int[] places =
        run.stops().stream().mapToInt(stop -> problem.places.indexOf(stop.place())).toArray();
    if (places.length == 0 || Arrays.stream(places).anyMatch(place -> place < 0)) {
      return Optional.empty();
    }
    int first = places[0];
    int leaves = problem.step(run.stops().getFirst().departs());
    Optional<Leg> out =
        find(problem.outbound[standing.origin()][first], run.stops().getFirst().approach());
    Optional<StopSequence> stops =
        Arrays.stream(crew.sequences[first])
            .filter(one -> Arrays.equals(one.places, places))
            .findFirst();
    int d = destination(run);
    if (out.isEmpty()
        || stops.isEmpty()
        || d < 0
        || leaves < departs + out.get().steps + crew.dwell(first)) {
      return Optional.empty();
    }
    Destination destination = problem.destinations[d];
    int lastDeparts = leaves + stops.get().lastDepartsAfter();
    return find(problem.inbound[stops.get().last()][destination.hub], run.finish().approach())
        .map(in ->
            new Trip(
                standing.origin(),
                departs,
                out.get(),
                crossing(run.stops().getFirst().approach()),
                stops.get(),
                leaves,
                in,
                crossing(run.finish().approach()),
                d,
                lastDeparts + in.steps,
                lastDeparts + in.steps + crew.alightSteps))
        .filter(trip ->
            trip.ready() <= crew.windowEnd(departs) && trip.arrives() <= destination.latestArrival);
  }

  private Optional<Leg> find(Leg[] ways, org.oskil.model.plan.Leg promised) {
    int crossing = crossing(promised);
    return Arrays.stream(ways)
        .filter(way -> way.route.via().equals(promised.via()))
        .filter(way ->
            crossing == Trip.NO_CROSSING
                ? way.crossings.length == 0
                : Arrays.stream(way.crossings).anyMatch(one -> one == crossing))
        .findFirst();
  }

  private int crossing(org.oskil.model.plan.Leg promised) {
    for (int i = 0; i < problem.crossings.size() && !promised.passages().isEmpty(); i++) {
      if (problem.crossings.get(i).id().equals(promised.passages().getFirst().crossing())) {
        return i;
      }
    }
    return Trip.NO_CROSSING;
  }

  private int destination(Run run) {
    String train =
        switch (run.finish().onward()) {
          case Onward.ByTrain byTrain -> byTrain.train();
          case Onward.Stay stay -> "";
        };
    for (int d = 0; d < problem.destinations.length; d++) {
      Destination one = problem.destinations[d];
      String by = one.waitsForTrain() ? problem.trains.get(one.train).id() : "";
      if (problem.hubs.get(one.hub).id().equals(run.finish().hub()) && by.equals(train)) {
        return d;
      }
    }
    return -1;
  }
}
