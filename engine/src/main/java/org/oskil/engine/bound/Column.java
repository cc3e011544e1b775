package org.oskil.engine.bound;

import java.util.Arrays;
import java.util.List;
import org.oskil.engine.duty.LoadedTrip;
import org.oskil.engine.duty.Trip;
import org.oskil.engine.fleet.Destination;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Group;

/** What one vehicle does in one working spell, with its loads, as the linear program sees it. */
final class Column {
  final int from;

  /** Station where it stands when the next spell begins, or {@link Station#NONE}. */
  final int to;

  final List<Trip> trips;

  /** Units carried, by demand row. */
  final int[] units;

  /** Passages, by crossing and hour. */
  final int[][] passages;

  /** People counted against each person limit. */
  final int[] people;

  /** Weighted seconds by line. */
  final long[] exposure;

  Column(FleetProblem problem, Demand demand, int from, int to, List<Trip> trips) {
    this.trips = List.copyOf(trips);
    this.from = from;
    this.to = to;
    units = new int[demand.rows.length];
    passages = new int[problem.crossings.size()][problem.hours()];
    people = new int[problem.personLimits.length];
    exposure = new long[problem.lines];
  }

  static Column of(
      FleetProblem problem,
      Demand demand,
      int from,
      int to,
      List<Trip> duty,
      Prices prices,
      PricedLoads loads) {
    var column = new Column(problem, demand, from, to, duty);
    for (Trip trip : duty) {
      Destination destination = problem.destinations[trip.destination()];
      long costAfter =
          prices.blend.leg[trip.in().index]
              + prices.blend.destination[trip.destination()]
                  * destination.waitSeconds(trip.arrives());
      long pricePerPerson = prices.tolls.perPerson(destination, trip.arrives());
      column.add(
          problem,
          demand,
          trip,
          loads.load(trip.stops(), trip.firstDeparts(), costAfter, pricePerPerson));
    }
    return column;
  }

  static Column of(FleetProblem problem, Demand demand, int from, int to, List<LoadedTrip> duty) {
    var column =
        new Column(problem, demand, from, to, duty.stream().map(LoadedTrip::trip).toList());
    for (LoadedTrip loaded : duty) {
      int[] load = new int[demand.rows.length];
      for (LoadedTrip.Boarding boarding : loaded.boardings()) {
        Group group = problem.groups[boarding.group()];
        DemandRow row = demand.rowOf(group);
        load[row.index()] +=
            row.seatsOnly() ? boarding.parties() * group.people : boarding.parties();
      }
      column.add(problem, demand, loaded.trip(), load);
    }
    return column;
  }

  /** Adds a run that carries these units by row. */
  void add(FleetProblem problem, Demand demand, Trip trip, int[] load) {
    pass(problem, trip.outCrossing(), problem.hour(trip.departs(), trip.out()));
    pass(problem, trip.inCrossing(), problem.hour(trip.lastDeparts(), trip.in()));
    int carried = 0;
    for (int stop = 0; stop < trip.stops().places.length; stop++) {
      for (DemandRow row : demand.rowsOf[trip.stops().places[stop]]) {
        int taken = load[row.index()];
        units[row.index()] += taken;
        carried += taken * row.people();
        for (int line = 0; line < exposure.length && taken > 0; line++) {
          exposure[line] += (long) taken * row.weight() * trip.exposure(problem, stop, line);
        }
      }
    }
    Destination destination = problem.destinations[trip.destination()];
    for (int i = 0; i < destination.limits.length; i++) {
      if (trip.arrives() < destination.countsBefore[i]) {
        people[destination.limits[i]] += carried;
      }
    }
  }

  /** How many of its vehicles stand at a hub at a step: none or one. */
  int standsAt(FleetProblem problem, int hub, int step) {
    for (Trip trip : trips) {
      if (problem.destinations[trip.destination()].hub == hub
          && trip.arrives() <= step
          && step < trip.ready()) {
        return 1;
      }
    }
    return 0;
  }

  private void pass(FleetProblem problem, int crossing, int hour) {
    if (crossing != Trip.NO_CROSSING && hour < problem.hours()) {
      passages[crossing][hour]++;
    }
  }

  /** What it costs at these prices, less what it carries is worth; vehicles not counted. */
  long cost(FleetProblem problem, Prices prices) {
    long cost = 0;
    for (int line = 0; line < exposure.length; line++) {
      cost += prices.lines[line] * exposure[line];
    }
    for (int row = 0; row < units.length; row++) {
      cost -= prices.demand[row] * units[row];
    }
    for (int crossing = 0; crossing < passages.length; crossing++) {
      for (int hour = 0; hour < passages[crossing].length; hour++) {
        if (passages[crossing][hour] > 0) {
          cost += prices.tolls.passage[crossing][hour] * passages[crossing][hour];
        }
      }
    }
    for (Trip trip : trips) {
      cost +=
          prices.tolls.standing(
              problem.destinations[trip.destination()].hub, trip.arrives(), trip.ready());
    }
    for (int limit = 0; limit < people.length; limit++) {
      cost += prices.tolls.person[limit] * people[limit];
    }
    return cost;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Column column
        && from == column.from
        && to == column.to
        && Arrays.equals(units, column.units)
        && Arrays.equals(exposure, column.exposure)
        && Arrays.deepEquals(passages, column.passages)
        && Arrays.equals(people, column.people);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(exposure) + Arrays.hashCode(units) + 7 * from + to;
  }
}
