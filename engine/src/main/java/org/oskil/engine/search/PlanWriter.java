package org.oskil.engine.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.oskil.engine.duty.Trip;
import org.oskil.engine.fleet.Destination;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Vehicle;
import org.oskil.model.movement.Hub;
import org.oskil.model.plan.Finish;
import org.oskil.model.plan.Leg;
import org.oskil.model.plan.Onward;
import org.oskil.model.plan.Plan;
import org.oskil.model.plan.Run;
import org.oskil.model.plan.Stop;

/** Writes a loaded schedule out with names and times. */
final class PlanWriter {
  private static final Comparator<Run> BY_DEPARTURE =
      Comparator.comparing(Run::departs).thenComparing(Run::vehicle);

  private final FleetProblem problem;

  PlanWriter(FleetProblem problem) {
    this.problem = problem;
  }

  /**
   * @param left parties without a seat, by group
   * @param driven runs that can no longer be changed
   */
  Plan write(Schedule schedule, IntUnaryOperator left, List<Run> driven) {
    List<Run> planned = new ArrayList<>();
    for (int vehicle = 0; vehicle < problem.vehicles.size(); vehicle++) {
      List<Ride> rides = schedule.of(vehicle);
      int last = rides.size();
      // Whoever carries nobody any more may as well stay.
      while (last > 0 && rides.get(last - 1).people() == 0) {
        last--;
      }
      for (Ride ride : rides.subList(0, last)) {
        planned.add(run(ride));
      }
    }
    planned.sort(BY_DEPARTURE);
    List<Run> runs = new ArrayList<>(driven);
    RunNumbers numbers = new RunNumbers(driven);
    planned.forEach(run -> runs.add(numbers.number(run)));
    runs.sort(BY_DEPARTURE);
    List<Plan.Unseated> withoutSeat = new ArrayList<>();
    for (int group = 0; group < problem.groups.length; group++) {
      int parties = left.applyAsInt(group);
      if (parties > 0) {
        withoutSeat.add(new Plan.Unseated(problem.partyGroups.get(group).id(), parties));
      }
    }
    return new Plan(runs, withoutSeat);
  }

  private Run run(Ride ride) {
    Trip trip = ride.trip;
    Vehicle vehicle = problem.vehicles.get(ride.vehicle);
    List<Stop> stops = new ArrayList<>();
    for (int at = 0; at < trip.stops().places.length; at++) {
      stops.add(stop(ride, at));
    }
    return new Run(
        "",
        vehicle.id(),
        problem.origins.get(trip.origin()),
        problem.moment(trip.departs()),
        stops,
        finish(trip));
  }

  private Stop stop(Ride ride, int at) {
    Trip trip = ride.trip;
    int left = at == 0 ? trip.departs() : trip.departsStop(at - 1);
    var way = at == 0 ? trip.out() : trip.stops().between[at - 1];
    int crossing = at == 0 ? trip.outCrossing() : Trip.NO_CROSSING;
    List<Stop.Boarding> boarding = new ArrayList<>();
    for (int b = 0; b < ride.boardings(); b++) {
      if (ride.stop(b) == at) {
        boarding.add(
            new Stop.Boarding(problem.partyGroups.get(ride.group(b)).id(), ride.parties(b)));
      }
    }
    return new Stop(
        problem.places.get(trip.stops().places[at]),
        leg(way, crossing, left),
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

  private Leg leg(org.oskil.engine.fleet.Leg way, int crossing, int departs) {
    List<Leg.Passage> passages =
        crossing == Trip.NO_CROSSING
            ? List.of()
            : List.of(
                new Leg.Passage(
                    problem.crossings.get(crossing).id(),
                    problem.moment(departs).plusSeconds(way.secondsBefore)));
    return new Leg(way.route.via(), passages);
  }
}
