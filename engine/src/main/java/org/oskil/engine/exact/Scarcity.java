package org.oskil.engine.exact;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.oskil.engine.duty.Trip;
import org.oskil.engine.fleet.Destination;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Leg;

/**
 * What runs share and use up, each within its limit: passages of crossings, berths, and room on
 * trains and at hubs.
 */
final class Scarcity {
  private final FleetProblem problem;
  private final Map<Scarce, LinearExprBuilder> taken = new LinkedHashMap<>();

  private sealed interface Scarce {
    record Passages(int crossing, int hour) implements Scarce {}

    record Berths(int hub, int step) implements Scarce {}

    record Room(int limit) implements Scarce {}
  }

  Scarcity(FleetProblem problem) {
    this.problem = problem;
  }

  void use(Approach approach, IntVar vehicles) {
    pass(approach.crossing(), approach.out(), approach.departs(), vehicles);
  }

  void use(Carriage carriage) {
    Haul haul = carriage.haul();
    pass(haul.crossing(), haul.in(), haul.lastDeparts(), carriage.vehicles());
    Destination end = problem.destinations[haul.destination()];
    for (int step = haul.arrives(); step < haul.ready(); step++) {
      take(new Scarce.Berths(end.hub, step), carriage.vehicles(), 1);
    }
    for (Carriage.Load load : carriage.loads()) {
      for (int i = 0; i < end.limits.length; i++) {
        if (haul.arrives() < end.countsBefore[i]) {
          take(new Scarce.Room(end.limits[i]), load.parties(), problem.groups[load.group()].people);
        }
      }
    }
  }

  private void pass(int crossing, Leg leg, int departs, IntVar vehicles) {
    if (crossing != Trip.NO_CROSSING) {
      take(new Scarce.Passages(crossing, problem.hour(departs, leg)), vehicles, 1);
    }
  }

  private void take(Scarce from, IntVar times, int each) {
    taken.computeIfAbsent(from, unseen -> LinearExpr.newBuilder()).addTerm(times, each);
  }

  /** Once everything that is used is known. */
  void keep(CpModel model) {
    taken.forEach((scarce, sum) -> model.addLessOrEqual(sum, limit(scarce)));
  }

  private int limit(Scarce scarce) {
    return switch (scarce) {
      case Scarce.Passages(int crossing, int hour) -> problem.passages[crossing][hour];
      case Scarce.Berths(int hub, int step) -> problem.berths[hub][step];
      // Whoever has arrived already may be more than a limit that has shrunk since.
      case Scarce.Room(int limit) -> Math.max(0, problem.personLimits[limit]);
    };
  }
}
