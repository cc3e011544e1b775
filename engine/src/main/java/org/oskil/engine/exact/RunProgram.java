package org.oskil.engine.exact;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.oskil.engine.fleet.Crew;
import org.oskil.engine.fleet.Destination;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Group;

/**
 * The integer program over every run: vehicles flow through places and time, whole parties board,
 * and what is limited stays within its limits. Vehicles of one crew are not told apart, as any of
 * them could take over from any other that stands beside it.
 */
final class RunProgram {
  final CpModel model = new CpModel();
  final Map<Approach, IntVar> approaches = new LinkedHashMap<>();
  final List<Carriage> carriages = new ArrayList<>();

  /** Parties without a seat, by group. */
  final IntVar[] left;

  /** Vehicles that stand at a first stop from one step to the next. */
  final List<IntVar> waiting = new ArrayList<>();

  final List<IntVar> variables = new ArrayList<>();

  private final FleetProblem problem;
  private final Map<Node, LinearExprBuilder> flow = new LinkedHashMap<>();
  private final Scarcity scarcity;

  /** Where vehicles of a crew can be at a step. */
  private sealed interface Node {
    record Standing(int crew, int origin, int step) implements Node {}

    record AtStop(int crew, int place, int step) implements Node {}
  }

  RunProgram(FleetProblem problem, EveryRun runs) {
    this.problem = problem;
    scarcity = new Scarcity(problem);
    left = new IntVar[problem.groups.length];
    for (int crew = 0; crew < problem.crews.length; crew++) {
      stand(crew);
    }
    runs.approaches().forEach(this::add);
    runs.hauls().forEach(this::add);
    keepFlow();
    scarcity.keep(model);
    seatEverybodyOnce();
  }

  private IntVar number(long most) {
    IntVar number = model.newIntVar(0, most, "");
    variables.add(number);
    return number;
  }

  private int vehicles(int crew) {
    return (int) problem.vehicles.stream().filter(vehicle -> vehicle.crew() == crew).count();
  }

  private LinearExprBuilder flow(Node node) {
    return flow.computeIfAbsent(node, unseen -> LinearExpr.newBuilder());
  }

  /**
   * Vehicles may stand at a hub or depot for as long as they like, and at a first stop for as long
   * as they work.
   */
  private void stand(int crew) {
    for (var vehicle : problem.vehicles) {
      if (vehicle.crew() == crew && vehicle.readyAt() <= problem.lastReady) {
        flow(new Node.Standing(crew, vehicle.origin(), vehicle.readyAt())).add(1);
      }
    }
    int all = vehicles(crew);
    for (int step = 0; step < problem.lastReady; step++) {
      for (int origin = 0; origin < problem.origins.size(); origin++) {
        move(
            new Node.Standing(crew, origin, step),
            new Node.Standing(crew, origin, step + 1),
            number(all));
      }
      for (int place = 0; place < problem.places.size(); place++) {
        if (problem.crews[crew].mayEnter(place) && EveryRun.mayWait(problem.crews[crew], step)) {
          IntVar wait = number(all);
          waiting.add(wait);
          move(new Node.AtStop(crew, place, step), new Node.AtStop(crew, place, step + 1), wait);
        }
      }
    }
  }

  private void move(Node from, Node to, IntVar vehicles) {
    flow(from).addTerm(vehicles, -1);
    flow(to).addTerm(vehicles, 1);
  }

  private void add(Approach approach) {
    IntVar vehicles = number(vehicles(approach.crew()));
    approaches.put(approach, vehicles);
    move(
        new Node.Standing(approach.crew(), approach.origin(), approach.departs()),
        new Node.AtStop(approach.crew(), approach.place(), approach.mayLeave()),
        vehicles);
    scarcity.use(approach, vehicles);
  }

  private void add(Haul haul) {
    int all = vehicles(haul.crew());
    // One carriage for each vehicle that anybody can board, as each has its own seats; the first
    // are used first.
    int boarded = Math.min(all, mostAboard(haul));
    for (int copy = 0; copy < boarded; copy++) {
      IntVar drives = number(1);
      if (copy > 0) {
        model.addLessOrEqual(drives, carriages.getLast().vehicles());
      }
      add(new Carriage(haul, drives, loads(haul, drives)));
    }
    if (boarded < all) {
      add(new Carriage(haul, number(all - boarded), List.of()));
    }
  }

  /** At most so many parties could ever board over all vehicles on this haul. */
  private int mostAboard(Haul haul) {
    int parties = 0;
    for (int stop = 0; stop < haul.stops().places.length; stop++) {
      for (Group group : problem.groupsOf[haul.stops().places[stop]]) {
        parties += mostOf(group, haul, stop) > 0 ? group.parties : 0;
      }
    }
    return parties;
  }

  /** So many parties of a group one vehicle can take at a stop. */
  private int mostOf(Group group, Haul haul, int stop) {
    if (group.release > haul.departs() + haul.stops().departsAfter[stop]) {
      return 0;
    }
    Crew crew = problem.crews[haul.crew()];
    int most = Math.max(0, group.parties);
    most = fitting(most, group.seats, crew.seats);
    most = fitting(most, group.wheelchairs, crew.wheelchairs);
    most = fitting(most, group.stretchers, crew.stretchers);
    Destination end = problem.destinations[haul.destination()];
    for (int i = 0; i < end.limits.length; i++) {
      if (haul.arrives() < end.countsBefore[i]) {
        most = fitting(most, group.people, Math.max(0, problem.personLimits[end.limits[i]]));
      }
    }
    return most;
  }

  private static int fitting(int parties, int needed, int room) {
    return needed == 0 ? parties : Math.min(parties, room / needed);
  }

  private List<Carriage.Load> loads(Haul haul, IntVar drives) {
    Crew crew = problem.crews[haul.crew()];
    List<Carriage.Load> loads = new ArrayList<>();
    LinearExprBuilder seats = LinearExpr.newBuilder().addTerm(drives, -crew.seats);
    LinearExprBuilder wheelchairs = LinearExpr.newBuilder().addTerm(drives, -crew.wheelchairs);
    LinearExprBuilder stretchers = LinearExpr.newBuilder().addTerm(drives, -crew.stretchers);
    for (int stop = 0; stop < haul.stops().places.length; stop++) {
      for (Group group : problem.groupsOf[haul.stops().places[stop]]) {
        int most = mostOf(group, haul, stop);
        if (most > 0) {
          IntVar parties = number(most);
          loads.add(new Carriage.Load(group.index, stop, parties));
          model.addLessOrEqual(
              LinearExpr.newBuilder().addTerm(parties, 1).addTerm(drives, -most), 0);
          seats.addTerm(parties, group.seats);
          wheelchairs.addTerm(parties, group.wheelchairs);
          stretchers.addTerm(parties, group.stretchers);
        }
      }
    }
    model.addLessOrEqual(seats, 0);
    model.addLessOrEqual(wheelchairs, 0);
    model.addLessOrEqual(stretchers, 0);
    return loads;
  }

  private void add(Carriage carriage) {
    carriages.add(carriage);
    Haul haul = carriage.haul();
    move(
        new Node.AtStop(haul.crew(), haul.place(), haul.departs()),
        new Node.Standing(haul.crew(), haul.standsAt(problem), haul.ready()),
        carriage.vehicles());
    scarcity.use(carriage);
  }

  /**
   * Whoever comes to a place goes on from it; only at the last step may vehicles stay where they
   * stand.
   */
  private void keepFlow() {
    flow.forEach((node, balance) -> {
      if (!(node instanceof Node.Standing standing && standing.step == problem.lastReady)) {
        model.addEquality(balance, 0);
      }
    });
  }

  private void seatEverybodyOnce() {
    LinearExprBuilder[] seated = new LinearExprBuilder[left.length];
    for (Group group : problem.groups) {
      left[group.index] = number(Math.max(0, group.parties));
      seated[group.index] = LinearExpr.newBuilder().addTerm(left[group.index], 1);
    }
    for (Carriage carriage : carriages) {
      carriage.loads().forEach(load -> seated[load.group()].addTerm(load.parties(), 1));
    }
    for (Group group : problem.groups) {
      model.addEquality(seated[group.index], Math.max(0, group.parties));
    }
  }
}
