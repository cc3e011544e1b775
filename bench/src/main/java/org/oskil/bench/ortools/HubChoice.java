package org.oskil.bench.ortools;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.oskil.bench.timetable.Departures;
import org.oskil.bench.timetable.Errand;
import org.oskil.engine.duty.Trip;
import org.oskil.engine.fleet.Crew;
import org.oskil.engine.fleet.Destination;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Leg;

/**
 * Chooses a hub for each load, and first routes on the way: the vehicle that is ready first takes
 * the load that saves most exposure for each step of its time, to the hub with room where it is
 * soonest ready again.
 */
final class HubChoice {
  private final FleetProblem problem;
  private final List<Load> loads;
  private final Departures departures;
  private final long[] room;
  private final int[] hubOf;
  private final List<List<Integer>> routes = new ArrayList<>();

  private record Ready(int step, int vehicle) {}

  private record Choice(int load, int hub, int ready, double rate) {}

  HubChoice(FleetProblem problem, List<Load> loads) {
    this.problem = problem;
    this.loads = loads;
    departures = new Departures(problem);
    room = new long[problem.hubs.size()];
    for (int hub = 0; hub < room.length; hub++) {
      room[hub] = room(hub);
    }
    hubOf = new int[loads.size()];
    boolean[] taken = route();
    for (int load = 0; load < hubOf.length; load++) {
      if (!taken[load]) {
        hubOf[load] = roomiest(loads.get(load));
      }
    }
  }

  int hubOf(int load) {
    return hubOf[load];
  }

  /** Loads by vehicle, in order. */
  List<List<Integer>> routes() {
    return routes;
  }

  /** Seats of all trains from a hub together, or the room that it has in the end. */
  private long room(int hub) {
    long sum = 0;
    for (int number : problem.destinationsAt[hub]) {
      Destination destination = problem.destinations[number];
      if (destination.waitsForTrain()) {
        sum += problem.personLimits[destination.limits[0]];
      } else {
        sum = Long.MAX_VALUE;
        for (int i = 0; i < destination.limits.length; i++) {
          if (destination.countsBefore[i] > problem.horizon) {
            sum = Math.min(sum, problem.personLimits[destination.limits[i]]);
          }
        }
      }
    }
    return sum;
  }

  private int roomiest(Load load) {
    int best = 0;
    for (int hub = 1; hub < room.length; hub++) {
      if (problem.inbound[load.stops().last()][hub].length > 0 && room[hub] > room[best]) {
        best = hub;
      }
    }
    room[best] -= load.people();
    return best;
  }

  private boolean[] route() {
    boolean[] taken = new boolean[loads.size()];
    int[] origin = new int[problem.vehicles.size()];
    var queue =
        new PriorityQueue<Ready>(
            Comparator.comparingInt(Ready::step).thenComparingInt(Ready::vehicle));
    for (int v = 0; v < origin.length; v++) {
      routes.add(new ArrayList<>());
      origin[v] = problem.vehicles.get(v).origin();
      queue.add(new Ready(problem.vehicles.get(v).readyAt(), v));
    }
    while (!queue.isEmpty()) {
      Ready now = queue.remove();
      Optional<Choice> choice = best(now, origin[now.vehicle], taken);
      if (choice.isPresent()) {
        Choice best = choice.get();
        taken[best.load] = true;
        hubOf[best.load] = best.hub;
        room[best.hub] -= loads.get(best.load).people();
        routes.get(now.vehicle).add(best.load);
        origin[now.vehicle] = problem.originOfHub[best.hub];
        queue.add(new Ready(best.ready, now.vehicle));
      }
    }
    return taken;
  }

  private Optional<Choice> best(Ready now, int origin, boolean[] taken) {
    int crewNumber = problem.vehicles.get(now.vehicle).crew();
    Crew crew = problem.crews[crewNumber];
    Optional<Choice> best = Optional.empty();
    for (int load = 0; load < taken.length; load++) {
      Load one = loads.get(load);
      int place = one.stops().first();
      Leg[] outs = problem.outbound[origin][place];
      if (taken[load] || !problem.crews[one.crew()].type.equals(crew.type) || outs.length == 0) {
        continue;
      }
      int notBefore = one.release() - outs[0].steps - crew.dwell(place);
      for (int hub = 0; hub < room.length; hub++) {
        if (room[hub] < one.people()) {
          continue;
        }
        var errand = new Errand(crew.sequences[place][0], hub, Errand.ANY, Errand.ANY, notBefore);
        Optional<Trip> trip = departures.find(crewNumber, origin, now.step, errand);
        if (trip.isPresent()) {
          int ready = trip.get().ready();
          double rate = (double) one.weight() * (placeWeight(place) + 1) / (ready - now.step);
          if (best.isEmpty() || rate > best.get().rate) {
            best = Optional.of(new Choice(load, hub, ready, rate));
          }
        }
      }
    }
    return best;
  }

  private long placeWeight(int place) {
    long sum = 0;
    for (int[] line : problem.placeWeight) {
      sum += line[place];
    }
    return sum;
  }
}
