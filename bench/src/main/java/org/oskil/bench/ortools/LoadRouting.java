package org.oskil.bench.ortools;

import com.google.ortools.constraintsolver.Assignment;
import com.google.ortools.constraintsolver.IntVar;
import com.google.ortools.constraintsolver.LocalSearchMetaheuristic;
import com.google.ortools.constraintsolver.RoutingDimension;
import com.google.ortools.constraintsolver.RoutingIndexManager;
import com.google.ortools.constraintsolver.RoutingModel;
import com.google.ortools.constraintsolver.RoutingSearchParameters;
import com.google.ortools.constraintsolver.main;
import com.google.protobuf.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.oskil.bench.timetable.Errand;
import org.oskil.engine.fleet.Crew;
import org.oskil.engine.fleet.Destination;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Leg;

/**
 * One routing model. The nodes before {@link #firstRide} are where vehicles stand at first and
 * where they may end; every other node is a load taken to a hub, and its cumulated time is the step
 * at which it leaves its first stop.
 */
final class LoadRouting {
  /**
   * Costs are stated in thousands of weighted seconds, so that no sum comes near the range of a
   * long.
   */
  private static final long SCALE = 1000;

  private final FleetProblem problem;
  private final List<RideNode> rides = new ArrayList<>();
  private final int firstRide;
  private final int end;
  private final HubChoice choice;

  /** A load and where it goes. */
  private record RideNode(Load load, int hub) {}

  LoadRouting(FleetProblem problem, List<Load> loads) {
    this.problem = problem;
    end = problem.origins.size();
    firstRide = end + 1;
    choice = new HubChoice(problem, loads);
    for (int load = 0; load < loads.size(); load++) {
      rides.add(new RideNode(loads.get(load), choice.hubOf(load)));
    }
  }

  /** Errands by vehicle, none where no solution was found in time. */
  List<List<Errand>> solve(java.time.Duration time) {
    int[] starts = problem.vehicles.stream().mapToInt(vehicle -> vehicle.origin()).toArray();
    int[] ends = new int[starts.length];
    Arrays.fill(ends, end);
    var manager = new RoutingIndexManager(firstRide + rides.size(), starts.length, starts, ends);
    var model = new RoutingModel(manager);
    int[] transits = new int[problem.crews.length];
    for (int crew = 0; crew < transits.length; crew++) {
      transits[crew] = model.registerTransitMatrix(steps(crew));
    }
    int[] byVehicle =
        problem.vehicles.stream().mapToInt(vehicle -> transits[vehicle.crew()]).toArray();
    model.addDimensionWithVehicleTransits(
        byVehicle, problem.lastReady, problem.lastReady, false, "step");
    RoutingDimension step = model.getMutableDimension("step");
    model.setArcCostEvaluatorOfAllVehicles(model.registerUnaryTransitVector(driving()));
    for (int v = 0; v < starts.length; v++) {
      step.cumulVar(model.start(v)).setMin(problem.vehicles.get(v).readyAt());
    }
    for (int ride = 0; ride < rides.size(); ride++) {
      state(manager, model, step, ride);
      model.addDisjunction(
          new long[] {manager.nodeToIndex(firstRide + ride)}, staying(rides.get(ride).load));
    }
    RoutingSearchParameters parameters =
        main.defaultRoutingSearchParameters().toBuilder()
            .setLocalSearchMetaheuristic(LocalSearchMetaheuristic.Value.GUIDED_LOCAL_SEARCH)
            .setTimeLimit(
                Duration.newBuilder().setSeconds(time.toSeconds()).setNanos(time.toNanosPart()))
            .build();
    model.closeModelWithParameters(parameters);
    Assignment begin = model.readAssignmentFromRoutes(routes(manager), true);
    Assignment solution = model.solveFromAssignmentWithParameters(begin, parameters);
    return solution == null ? none() : errands(manager, model, step, solution);
  }

  /**
   * Where the search begins: the library's own first solutions leave most loads out when time is
   * short.
   */
  private long[][] routes(RoutingIndexManager manager) {
    return choice.routes().stream()
        .map(route ->
            route.stream().mapToLong(load -> manager.nodeToIndex(firstRide + load)).toArray())
        .toArray(long[][]::new);
  }

  private List<List<Errand>> none() {
    return problem.vehicles.stream().map(vehicle -> List.<Errand>of()).toList();
  }

  /** What a load costs on the average of the lines: as it waits, as it drives, and if it stays. */
  private void state(
      RoutingIndexManager manager, RoutingModel model, RoutingDimension step, int ride) {
    RideNode node = rides.get(ride);
    Load load = node.load;
    long index = manager.nodeToIndex(firstRide + ride);
    step.setCumulVarSoftUpperBound(
        index,
        0,
        load.weight() * placeWeight(load) * problem.stepSeconds / (SCALE * problem.lines));
    IntVar departs = step.cumulVar(index);
    boolean[] allowed = allowed(load, node.hub);
    for (int from = 0; from < allowed.length; from++) {
      int to = from;
      while (to < allowed.length && !allowed[to]) {
        to++;
      }
      if (to > from) {
        departs.removeInterval(from, to - 1L);
        from = to;
      }
    }
    long[] others =
        IntStream.range(0, problem.vehicles.size())
            .filter(v -> !crewOf(v).type.equals(problem.crews[load.crew()].type))
            .asLongStream()
            .toArray();
    model.vehicleVar(index).removeValues(others);
  }

  private Crew crewOf(int vehicle) {
    return problem.crews[problem.vehicles.get(vehicle).crew()];
  }

  private long placeWeight(Load load) {
    return Arrays.stream(problem.placeWeight).mapToLong(line -> line[load.stops().first()]).sum();
  }

  /**
   * By step: whether a vehicle may leave the first stop then, coming from the nearest place it
   * could stand at.
   */
  private boolean[] allowed(Load load, int hub) {
    boolean[] allowed = new boolean[problem.lastReady + 1];
    int in = problem.inbound[load.stops().last()][hub][0].steps;
    int out =
        Arrays.stream(problem.outbound)
            .map(fromOrigin -> fromOrigin[load.stops().first()])
            .filter(legs -> legs.length > 0)
            .mapToInt(legs -> legs[0].steps)
            .min()
            .orElse(0);
    int latest =
        Arrays.stream(problem.destinationsAt[hub])
            .map(d -> problem.destinations[d].latestArrival)
            .max()
            .orElse(-1);
    for (Crew crew : problem.crews) {
      if (crew.type.equals(problem.crews[load.crew()].type)) {
        int before = out + crew.dwell(load.stops().first());
        for (int departs = Math.max(load.release(), before); departs < allowed.length; departs++) {
          allowed[departs] |=
              crew.onDuty(departs - before)
                  && departs + in + crew.alightSteps <= crew.windowEnd(departs - before)
                  && departs + in <= latest;
        }
      }
    }
    return allowed;
  }

  /** Steps from one node's departure to the next one's, as vehicles of a crew drive. */
  private long[][] steps(int crewNumber) {
    Crew crew = problem.crews[crewNumber];
    int nodes = firstRide + rides.size();
    long[][] steps = new long[nodes][nodes];
    for (int from = 0; from < nodes; from++) {
      boolean isRide = from >= firstRide;
      long busy = isRide ? inbound(rides.get(from - firstRide)).steps + crew.alightSteps : 0;
      int origin = isRide ? problem.originOfHub[rides.get(from - firstRide).hub] : from;
      for (int to = 0; to < nodes; to++) {
        steps[from][to] =
            to < firstRide || from == end
                ? busy
                : busy + approach(crew, origin, rides.get(to - firstRide));
      }
    }
    return steps;
  }

  private long approach(Crew crew, int origin, RideNode ride) {
    int place = ride.load.stops().first();
    Leg[] legs = problem.outbound[origin][place];
    return legs.length == 0 || !crew.mayEnter(place)
        ? problem.lastReady
        : legs[0].steps + crew.dwell(place);
  }

  private Leg inbound(RideNode ride) {
    return problem.inbound[ride.load.stops().last()][ride.hub][0];
  }

  /**
   * By node, the exposure after its departure. A train is waited for as long as on the average over
   * the day.
   */
  private long[] driving() {
    long[] cost = new long[firstRide + rides.size()];
    for (int ride = 0; ride < rides.size(); ride++) {
      RideNode node = rides.get(ride);
      long sum = 0;
      for (int line = 0; line < problem.lines; line++) {
        sum += inbound(node).exposure(line) + waiting(node.hub, line);
      }
      cost[firstRide + ride] = node.load.weight() * sum / (SCALE * problem.lines);
    }
    return cost;
  }

  private long waiting(int hub, int line) {
    int trains = 0;
    int last = 0;
    int weight = 0;
    for (int number : problem.destinationsAt[hub]) {
      Destination destination = problem.destinations[number];
      if (destination.waitsForTrain()) {
        trains++;
        last = Math.max(last, destination.latestArrival);
        weight = destination.weight(line);
      }
    }
    // Half the time between two trains.
    return trains == 0 ? 0 : (long) weight * last * problem.stepSeconds / (2L * trains);
  }

  /**
   * Staying until the deadline, and as much again at the worst place: nobody is left behind to
   * spare others.
   */
  private long staying(Load load) {
    long worst = Arrays.stream(problem.placeWeight).flatMapToInt(Arrays::stream).max().orElse(1);
    return load.weight()
        * problem.stayingSeconds()
        * (placeWeight(load) / problem.lines + worst)
        / SCALE;
  }

  private List<List<Errand>> errands(
      RoutingIndexManager manager, RoutingModel model, RoutingDimension step, Assignment solution) {
    List<List<Errand>> errands = new ArrayList<>();
    for (int v = 0; v < problem.vehicles.size(); v++) {
      List<Errand> own = new ArrayList<>();
      Crew crew = crewOf(v);
      int origin = problem.vehicles.get(v).origin();
      for (long at = solution.value(model.nextVar(model.start(v)));
          !model.isEnd(at);
          at = solution.value(model.nextVar(at))) {
        RideNode node = rides.get(manager.indexToNode(at) - firstRide);
        Load load = node.load;
        int before = Math.toIntExact(approach(crew, origin, node));
        int departs = Math.toIntExact(solution.min(step.cumulVar(at))) - before;
        own.add(
            new Errand(
                crew.sequences[load.stops().first()][0],
                node.hub,
                Errand.ANY,
                Errand.ANY,
                Math.max(0, departs)));
        origin = problem.originOfHub[node.hub];
      }
      errands.add(own);
    }
    return errands;
  }
}
