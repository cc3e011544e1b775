package org.oskil.bench.timetable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.oskil.engine.duty.Trip;
import org.oskil.engine.fleet.Destination;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Leg;
import org.oskil.model.movement.Hub;
import org.oskil.model.plan.Finish;
import org.oskil.model.plan.Onward;
import org.oskil.model.plan.Plan;
import org.oskil.model.plan.Run;
import org.oskil.model.plan.Stop;

/** Writes loaded rides as a plan with names and times. */
final class PlanWriting {
  private final FleetProblem problem;
  private final Loading loading;

  /**
   * @param loading the one that loaded the rides
   */
  PlanWriting(FleetProblem problem, Loading loading) {
    this.problem = problem;
    this.loading = loading;
  }

  Plan write(List<Ride> rides) {
    List<Ride> byDeparture = new ArrayList<>(rides);
    byDeparture.sort(
        Comparator.<Ride>comparingInt(ride -> ride.trip.departs())
            .thenComparing(ride -> problem.vehicles.get(ride.vehicle).id()));
    List<Run> runs = new ArrayList<>();
    for (Ride ride : byDeparture) {
      runs.add(run("R%03d".formatted(runs.size() + 1), ride));
    }
    List<Plan.Unseated> withoutSeat = new ArrayList<>();
    for (int group = 0; group < problem.groups.length; group++) {
      if (loading.left(group) > 0) {
        withoutSeat.add(
            new Plan.Unseated(problem.partyGroups.get(group).id(), loading.left(group)));
      }
    }
    return new Plan(runs, withoutSeat);
  }

  private Run run(String id, Ride ride) {
    Trip trip = ride.trip;
    List<Stop> stops = new ArrayList<>();
    for (int at = 0; at < trip.stops().places.length; at++) {
      stops.add(stop(ride, at));
    }
    return new Run(
        id,
        problem.vehicles.get(ride.vehicle).id(),
        problem.origins.get(trip.origin()),
        problem.moment(trip.departs()),
        stops,
        finish(trip));
  }

  private Stop stop(Ride ride, int at) {
    Trip trip = ride.trip;
    int left = at == 0 ? trip.departs() : trip.departsStop(at - 1);
    Leg way = at == 0 ? trip.out() : trip.stops().between[at - 1];
    List<Stop.Boarding> boarding = new ArrayList<>();
    for (int b = 0; b < ride.boardings(); b++) {
      if (ride.stop(b) == at) {
        boarding.add(
            new Stop.Boarding(problem.partyGroups.get(ride.group(b)).id(), ride.parties(b)));
      }
    }
    return new Stop(
        problem.places.get(trip.stops().places[at]),
        leg(way, at == 0 ? trip.outCrossing() : Trip.NO_CROSSING, left),
        problem.moment(left + way.steps),
        problem.moment(trip.departsStop(at)),
        boarding);
  }

  private Finish finish(Trip trip) {
    Destination destination = problem.destinations[trip.destination()];
    Hub hub = problem.hubs.get(destination.hub);
    Onward onward =
        destination.waitsForTrain()
            ? new Onward.ByTrain(problem.trains.get(destination.train).id())
            : new Onward.Stay();
    return new Finish(
        hub.id(),
        leg(trip.in(), trip.inCrossing(), trip.lastDeparts()),
        problem.moment(trip.arrives()),
        problem.moment(trip.ready()),
        onward);
  }

  private org.oskil.model.plan.Leg leg(Leg way, int crossing, int departs) {
    List<org.oskil.model.plan.Leg.Passage> passages =
        crossing == Trip.NO_CROSSING
            ? List.of()
            : List.of(
                new org.oskil.model.plan.Leg.Passage(
                    problem.crossings.get(crossing).id(),
                    problem.moment(departs).plusSeconds(way.secondsBefore)));
    return new org.oskil.model.plan.Leg(way.route.via(), passages);
  }
}
