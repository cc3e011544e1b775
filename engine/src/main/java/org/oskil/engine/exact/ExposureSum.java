package org.oskil.engine.exact;

import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Group;

/**
 * What everybody still to be carried is exposed to on one line, counted in the largest unit that
 * divides all of it.
 */
final class ExposureSum {
  /** Weighted seconds in one unit. */
  final long unit;

  final LinearExpr units;

  private ExposureSum(List<IntVar> parties, List<Long> seconds) {
    long divisor =
        seconds.stream()
            .map(BigInteger::valueOf)
            .reduce(BigInteger.ZERO, BigInteger::gcd)
            .longValueExact();
    unit = Math.max(1, divisor);
    LinearExprBuilder sum = LinearExpr.newBuilder();
    for (int i = 0; i < parties.size(); i++) {
      sum.addTerm(parties.get(i), seconds.get(i) / unit);
    }
    units = sum.build();
  }

  static ExposureSum on(int line, FleetProblem problem, RunProgram program) {
    List<IntVar> parties = new ArrayList<>();
    List<Long> seconds = new ArrayList<>();
    for (Group group : problem.groups) {
      parties.add(program.left[group.index]);
      seconds.add(
          (long) group.people
              * group.weight
              * problem.placeWeight[line][group.place]
              * problem.stayingSeconds());
    }
    for (Carriage carriage : program.carriages) {
      for (Carriage.Load load : carriage.loads()) {
        Group group = problem.groups[load.group()];
        parties.add(load.parties());
        seconds.add(
            (long) group.people
                * group.weight
                * carriage.haul().exposure(problem, load.stop(), line));
      }
    }
    return new ExposureSum(parties, seconds);
  }
}
