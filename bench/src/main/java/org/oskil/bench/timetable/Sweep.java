package org.oskil.bench.timetable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.oskil.engine.duty.Trip;
import org.oskil.engine.fleet.Crew;
import org.oskil.engine.fleet.Destination;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Group;
import org.oskil.engine.fleet.StopSequence;
import org.oskil.engine.fleet.Vehicle;

/**
 * Adds runs at the end of duties for whoever has no seat: the vehicle that is ready first takes the
 * run that saves most exposure for each step of its time.
 */
final class Sweep {
  private final FleetProblem problem;
  private final Departures departures;
  private final Occupancy free;
  private final int[] left;
  private final int[] limitLeft;

  // People aboard in the last count of what a run saves.
  private int aboard;

  private record Ready(int step, int vehicle) {}

  private record Choice(Errand errand, double rate) {}

  /**
   * @param loading after the last loading: who has no seat, and what trains and hubs can still take
   */
  Sweep(FleetProblem problem, Occupancy free, Loading loading) {
    this.problem = problem;
    left = IntStream.range(0, problem.groups.length).map(loading::left).toArray();
    limitLeft =
        IntStream.range(0, problem.personLimits.length).map(loading.totals::limitLeft).toArray();
    departures = new Departures(problem);
    this.free = free;
  }

  /**
   * The errands with the new ones behind them.
   *
   * @param last where and when each vehicle stands after its last run
   */
  List<List<Errand>> extend(List<List<Errand>> errands, List<Vehicle> last) {
    List<List<Errand>> longer = new ArrayList<>();
    List<Vehicle> standing = new ArrayList<>(last);
    var queue =
        new PriorityQueue<Ready>(
            Comparator.comparingInt(Ready::step).thenComparingInt(Ready::vehicle));
    for (int v = 0; v < standing.size(); v++) {
      longer.add(new ArrayList<>(errands.get(v)));
      queue.add(new Ready(standing.get(v).readyAt(), v));
    }
    while (!queue.isEmpty()) {
      int v = queue.remove().vehicle;
      Vehicle vehicle = standing.get(v);
      Optional<Choice> choice = best(vehicle);
      if (choice.isPresent()) {
        Errand errand = choice.get().errand;
        Optional<Trip> trip =
            departures.take(vehicle.crew(), vehicle.origin(), vehicle.readyAt(), errand, free);
        if (trip.isPresent()) {
          Crew crew = problem.crews[vehicle.crew()];
          saved(crew, errand.stops(), trip.get().firstDeparts(), room(trip.get()), true);
          useUp(trip.get());
          longer.get(v).add(errand);
          int ready = trip.get().ready();
          standing.set(
              v,
              new Vehicle(vehicle.id(), vehicle.crew(), problem.originOfHub[errand.hub()], ready));
          queue.add(new Ready(ready, v));
        }
      }
    }
    return longer;
  }

  private Optional<Choice> best(Vehicle vehicle) {
    Crew crew = problem.crews[vehicle.crew()];
    Optional<Choice> best = Optional.empty();
    for (int place = 0; place < crew.sequences.length; place++) {
      for (StopSequence stops : crew.sequences[place]) {
        if (saved(crew, stops, problem.horizon, Integer.MAX_VALUE, false) == 0) {
          continue;
        }
        for (int hub = 0; hub < problem.hubs.size(); hub++) {
          var errand =
              new Errand(stops, hub, Errand.ANY, Errand.ANY, released(stops, vehicle, hub));
          Optional<Trip> trip =
              departures.find(vehicle.crew(), vehicle.origin(), vehicle.readyAt(), errand);
          if (trip.isPresent()) {
            double saved = saved(crew, stops, trip.get().firstDeparts(), room(trip.get()), false);
            double rate = saved / (trip.get().ready() - vehicle.readyAt());
            if (rate > 0 && (best.isEmpty() || rate > best.get().rate)) {
              best = Optional.of(new Choice(errand, rate));
            }
          }
        }
      }
    }
    return best;
  }

  /** Departure at which somebody at the first stop may just leave. */
  private int released(StopSequence stops, Vehicle vehicle, int hub) {
    int release = problem.horizon;
    for (Group group : problem.groupsOf[stops.first()]) {
      if (left[group.index] > 0) {
        release = Math.min(release, group.release);
      }
    }
    if (problem.inbound[stops.last()][hub].length == 0
        || problem.outbound[vehicle.origin()][stops.first()].length == 0) {
      return problem.horizon;
    }
    int before =
        problem.outbound[vehicle.origin()][stops.first()][0].steps
            + problem.crews[vehicle.crew()].dwell(stops.first());
    return Math.max(0, release - before);
  }

  /**
   * What a run saves, in weighted people by the weight of where they wait; with {@code taken}, they
   * are aboard then.
   */
  private double saved(
      Crew crew, StopSequence stops, int firstDeparts, int allowed, boolean taken) {
    aboard = 0;
    int seats = crew.seats;
    int wheelchairs = crew.wheelchairs;
    int stretchers = crew.stretchers;
    double saved = 0;
    for (int stop = 0; stop < stops.places.length; stop++) {
      int here = 0;
      for (Group group : problem.groupsOf[stops.places[stop]]) {
        if (left[group.index] == 0 || group.release > firstDeparts + stops.departsAfter[stop]) {
          continue;
        }
        int parties = Math.min(left[group.index], fitting(group.seats, seats));
        parties = Math.min(parties, (allowed - aboard) / group.people);
        parties = Math.min(parties, fitting(group.wheelchairs, wheelchairs));
        parties = Math.min(parties, fitting(group.stretchers, stretchers));
        seats -= parties * group.seats;
        wheelchairs -= parties * group.wheelchairs;
        stretchers -= parties * group.stretchers;
        here += parties;
        aboard += parties * group.people;
        saved += (double) parties * group.people * group.weight * (1 + placeWeight(group.place));
        if (taken) {
          left[group.index] -= parties;
        }
      }
      if (here == 0) {
        // A stop for nobody: there is a better sequence without it.
        return 0;
      }
    }
    return saved;
  }

  /** People whom the end of a run can still take. */
  private int room(Trip trip) {
    Destination destination = problem.destinations[trip.destination()];
    int room = Integer.MAX_VALUE;
    for (int i = 0; i < destination.limits.length; i++) {
      if (trip.arrives() < destination.countsBefore[i]) {
        room = Math.min(room, Math.max(0, limitLeft[destination.limits[i]]));
      }
    }
    return room;
  }

  private void useUp(Trip trip) {
    Destination destination = problem.destinations[trip.destination()];
    for (int i = 0; i < destination.limits.length; i++) {
      if (trip.arrives() < destination.countsBefore[i]) {
        limitLeft[destination.limits[i]] -= aboard;
      }
    }
  }

  private int placeWeight(int place) {
    int sum = 0;
    for (int[] line : problem.placeWeight) {
      sum += line[place];
    }
    return sum;
  }

  private static int fitting(int needed, int room) {
    return needed == 0 ? Integer.MAX_VALUE : room / needed;
  }
}
