package org.oskil.engine.exact;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.oskil.engine.duty.LoadedTrip;
import org.oskil.engine.effort.TimeBudget;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Group;

/**
 * Solves a small problem to the end: one integer program, minimised for one thing after the other.
 */
public final class ExactPlan {
  /** So many halves of runs are few enough. */
  private static final int SMALL = 3000;

  /**
   * Effort over all minimisations, as the solver counts it: giving up should not depend on the
   * machine.
   */
  private static final double MOST_EFFORT = 2.5;

  /** Tidying up is worth less. */
  private static final double TIDYING_EFFORT = 0.5;

  private final FleetProblem problem;
  private final RunProgram program;
  private final TimeBudget time;
  private CpSolver solver = new CpSolver();
  private double effortLeft = MOST_EFFORT;

  static {
    Loader.loadNativeLibraries();
  }

  /**
   * The best there is.
   *
   * @param duties by vehicle
   * @param withoutSeat people without a seat, by the weight of their class; no plan has less
   * @param leastExposure by line, in weighted seconds: nobody with as few without a seat can do
   *     better if the line is true
   * @param largestRegret against those, in weighted seconds; no plan with as few without a seat has
   *     less
   */
  public record Solved(
      List<List<LoadedTrip>> duties,
      long withoutSeat,
      List<Long> leastExposure,
      long largestRegret) {
    public Solved {
      duties = duties.stream().map(List::copyOf).toList();
      leastExposure = List.copyOf(leastExposure);
    }
  }

  private ExactPlan(FleetProblem problem, EveryRun runs, TimeBudget time) {
    this.problem = problem;
    this.time = time;
    program = new RunProgram(problem, runs);
  }

  /** Whether there are so few possible runs that it is worth a try. */
  public static boolean isSmall(FleetProblem problem) {
    return EveryRun.find(problem, SMALL).isPresent();
  }

  /** Empty if the problem is not small, or not solved within the time. */
  public static Optional<Solved> solve(FleetProblem problem, TimeBudget time) {
    return EveryRun.find(problem, SMALL)
        .flatMap(runs -> new ExactPlan(problem, runs, time).solve());
  }

  private Optional<Solved> solve() {
    LinearExpr left = weightLeft();
    if (!minimise(left)) {
      return Optional.empty();
    }
    long withoutSeat = solver.value(left);
    program.model.addEquality(left, withoutSeat);
    List<ExposureSum> lines = new ArrayList<>();
    List<Long> least = new ArrayList<>();
    for (int line = 0; line < problem.lines; line++) {
      ExposureSum sum = ExposureSum.on(line, problem, program);
      if (!minimise(sum.units)) {
        return Optional.empty();
      }
      lines.add(sum);
      least.add(solver.value(sum.units));
    }
    long unit = lines.stream().mapToLong(line -> line.unit).reduce(0, ExactPlan::divisor);
    IntVar regret = largestRegret(lines, least, unit);
    if (!minimise(regret)) {
      return Optional.empty();
    }
    long smallest = solver.value(regret);
    program.model.addLessOrEqual(regret, smallest);
    CpSolver untidy = solver;
    List<Long> exposure = new ArrayList<>();
    for (int line = 0; line < problem.lines; line++) {
      exposure.add(problem.driven[line] + lines.get(line).unit * least.get(line));
    }
    CpSolver tidy = tidied().orElse(untidy);
    return Optional.of(
        new Solved(Duties.of(problem, program, tidy), withoutSeat, exposure, unit * smallest));
  }

  private static long divisor(long one, long other) {
    return BigInteger.valueOf(one).gcd(BigInteger.valueOf(other)).longValueExact();
  }

  /** Whether it is proven that there is nothing less. */
  private boolean minimise(LinearArgument cost) {
    CpSolverStatus status = run(cost, effortLeft);
    effortLeft = Math.max(0, effortLeft - solver.response().getDeterministicTime());
    return status == CpSolverStatus.OPTIMAL;
  }

  private CpSolverStatus run(LinearArgument cost, double effort) {
    program.model.clearObjective();
    program.model.minimize(cost);
    solver = new CpSolver();
    solver
        .getParameters()
        .setNumWorkers(1)
        .setRandomSeed(1)
        // The program is tight as it stands: its linear relaxation helps more than any rewriting of
        // it.
        .setLinearizationLevel(2)
        .setCpModelProbingLevel(0)
        .setSymmetryLevel(0)
        .setMaxPresolveIterations(1)
        .setMaxDeterministicTime(effort)
        .setMaxTimeInSeconds(time.leftMillis() / 1000.0);
    CpSolverStatus status = solver.solve(program.model);
    if (status == CpSolverStatus.INFEASIBLE || status == CpSolverStatus.MODEL_INVALID) {
      throw new IllegalStateException(
          "There is always a plan, if only one where everybody stays; but the program is "
              + status
              + ".");
    }
    if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
      program.model.clearHints();
      for (IntVar variable : program.variables) {
        program.model.addHint(variable, solver.value(variable));
      }
    }
    return status;
  }

  private LinearExpr weightLeft() {
    LinearExprBuilder left = LinearExpr.newBuilder();
    for (Group group : problem.groups) {
      left.addTerm(program.left[group.index], (long) group.people * group.weight);
    }
    return left.build();
  }

  /** In units of so many weighted seconds. */
  private IntVar largestRegret(List<ExposureSum> lines, List<Long> least, long unit) {
    IntVar largest = program.model.newIntVar(0, Long.MAX_VALUE / 8, "");
    for (int line = 0; line < lines.size(); line++) {
      long each = lines.get(line).unit / unit;
      program.model.addLessOrEqual(
          LinearExpr.newBuilder().addTerm(lines.get(line).units, each).addTerm(largest, -1),
          each * least.get(line));
    }
    return largest;
  }

  /**
   * Of the plans that are as good, one whose vehicles drive least where it is dangerous, make no
   * needless run and wait at hubs.
   */
  private Optional<CpSolver> tidied() {
    LinearExprBuilder driving = LinearExpr.newBuilder();
    program.approaches.forEach(
        (approach, vehicles) -> driving.addTerm(vehicles, approach.out().exposedSeconds));
    for (Carriage carriage : program.carriages) {
      int between =
          Arrays.stream(carriage.haul().stops().between).mapToInt(leg -> leg.exposedSeconds).sum();
      driving.addTerm(carriage.vehicles(), 1L + between + carriage.haul().in().exposedSeconds);
    }
    program.waiting.forEach(vehicles -> driving.addTerm(vehicles, 1));
    CpSolverStatus status = run(driving, TIDYING_EFFORT);
    return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE
        ? Optional.of(solver)
        : Optional.empty();
  }
}
