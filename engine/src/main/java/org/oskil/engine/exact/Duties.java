package org.oskil.engine.exact;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.oskil.engine.duty.LoadedTrip;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Vehicle;

/** Tells vehicles apart again: whoever came first to a place goes on first. */
final class Duties {
  private final FleetProblem problem;
  private final RunProgram program;
  private final CpSolver solved;
  private final List<List<LoadedTrip>> duties = new ArrayList<>();
  private final Vehicle[] standing;
  private final List<ArrayDeque<Waiting>> atPlace = new ArrayList<>();

  private record Waiting(int vehicle, Approach came) {}

  private record Leaving(int step, boolean hauls, Runnable goes) {}

  private Duties(FleetProblem problem, RunProgram program, CpSolver solved) {
    this.problem = problem;
    this.program = program;
    this.solved = solved;
    standing = problem.vehicles.toArray(Vehicle[]::new);
    problem.vehicles.forEach(vehicle -> duties.add(new ArrayList<>()));
    for (int queue = 0; queue < problem.crews.length * problem.places.size(); queue++) {
      atPlace.add(new ArrayDeque<>());
    }
  }

  /** By vehicle. */
  static List<List<LoadedTrip>> of(FleetProblem problem, RunProgram program, CpSolver solved) {
    return new Duties(problem, program, solved).read();
  }

  private List<List<LoadedTrip>> read() {
    List<Leaving> leaving = new ArrayList<>();
    for (Map.Entry<Approach, IntVar> approach : program.approaches.entrySet()) {
      for (long vehicle = 0; vehicle < solved.value(approach.getValue()); vehicle++) {
        leaving.add(
            new Leaving(approach.getKey().departs(), false, () -> approach(approach.getKey())));
      }
    }
    for (Carriage carriage : program.carriages) {
      for (long vehicle = 0; vehicle < solved.value(carriage.vehicles()); vehicle++) {
        leaving.add(new Leaving(carriage.haul().departs(), true, () -> haul(carriage)));
      }
    }
    // Whoever is ready the moment they arrive may drive on at once: at each step hauls come first.
    leaving.sort(
        Comparator.comparingInt(Leaving::step)
            .thenComparing(Leaving::hauls, Comparator.reverseOrder()));
    leaving.forEach(next -> next.goes.run());
    return duties;
  }

  private void approach(Approach approach) {
    for (int vehicle = 0; vehicle < standing.length; vehicle++) {
      Vehicle at = standing[vehicle];
      if (at.crew() == approach.crew()
          && at.origin() == approach.origin()
          && at.readyAt() <= approach.departs()) {
        standing[vehicle] = new Vehicle(at.id(), at.crew(), at.origin(), Integer.MAX_VALUE);
        queue(approach.crew(), approach.place()).add(new Waiting(vehicle, approach));
        return;
      }
    }
    throw new IllegalStateException("No vehicle is there for " + approach + ".");
  }

  private void haul(Carriage carriage) {
    Haul haul = carriage.haul();
    Waiting next = queue(haul.crew(), haul.place()).remove();
    List<LoadedTrip.Boarding> boarding = new ArrayList<>();
    for (Carriage.Load load : carriage.loads()) {
      int parties = (int) solved.value(load.parties());
      if (parties > 0) {
        boarding.add(new LoadedTrip.Boarding(load.group(), parties));
      }
    }
    duties.get(next.vehicle).add(new LoadedTrip(haul.after(next.came), boarding));
    Vehicle gone = standing[next.vehicle];
    standing[next.vehicle] =
        new Vehicle(gone.id(), gone.crew(), haul.standsAt(problem), haul.ready());
  }

  private ArrayDeque<Waiting> queue(int crew, int place) {
    return atPlace.get(crew * problem.places.size() + place);
  }
}
