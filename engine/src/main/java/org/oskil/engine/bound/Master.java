package org.oskil.engine.bound;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.oskil.engine.duty.Tolls;
import org.oskil.engine.duty.Trip;
import org.oskil.engine.fleet.FleetProblem;

/**
 * The linear program over duties: everybody carried or paid for, every vehicle used once,
 * crossings, trains and rooms within their limits, and the largest regret as small as possible.
 * Costs are in weighted hours.
 */
final class Master implements AutoCloseable {
  /** A column in the program and what the last solution says of it. */
  private static final class Use {
    private final MPVariable variable;
    private boolean active = true;
    private int fixed;
    private double vehicles;
    private double loss;

    private Use(MPVariable variable) {
      this.variable = variable;
    }
  }

  /** A hub at one step. */
  private record Berth(int hub, int step) {}

  private static final double INFINITY = Double.POSITIVE_INFINITY;
  private static final double HOUR = 3600;
  private static final int MOST_ACTIVE = 1500;

  private final FleetProblem problem;
  private final Demand demand;
  private final MPSolver solver;
  private final MPSolverParameters parameters = new MPSolverParameters();
  private final MPVariable largest;
  private final MPConstraint[] carried;
  private final MPVariable[] withoutSeat;
  private final MPConstraint[] left;
  private final MPConstraint[][] passed;
  private final MPConstraint[] limited;
  private final MPConstraint[] regret;
  private final Map<Berth, MPConstraint> berths = new LinkedHashMap<>();
  private final double[] stationPrice;
  private final Map<Column, Use> columns = new LinkedHashMap<>();
  private int active;
  private boolean leavesAnybody;

  static {
    Loader.loadNativeLibraries();
  }

  Master(FleetProblem problem, Demand demand, Stations stations) {
    this.problem = problem;
    this.demand = demand;
    solver = MPSolver.createSolver("GLOP");
    parameters.setIntegerParam(
        MPSolverParameters.IntegerParam.PRESOLVE,
        MPSolverParameters.PresolveValues.PRESOLVE_OFF.swigValue());
    parameters.setIntegerParam(
        MPSolverParameters.IntegerParam.INCREMENTALITY,
        MPSolverParameters.IncrementalityValues.INCREMENTALITY_ON.swigValue());
    largest = solver.makeNumVar(-INFINITY, INFINITY, "largest");
    solver.objective().setCoefficient(largest, 1);
    solver.objective().setMinimization();

    stationPrice = new double[stations.all().size()];
    left = new MPConstraint[stations.all().size()];
    for (Station station : stations.all()) {
      left[station.index()] = solver.makeConstraint(-INFINITY, station.vehicles());
    }
    passed = new MPConstraint[problem.crossings.size()][problem.hours()];
    for (int crossing = 0; crossing < passed.length; crossing++) {
      for (int hour = 0; hour < passed[crossing].length; hour++) {
        passed[crossing][hour] = solver.makeConstraint(-INFINITY, problem.passages[crossing][hour]);
      }
    }
    limited = new MPConstraint[problem.personLimits.length];
    for (int i = 0; i < limited.length; i++) {
      limited[i] = solver.makeConstraint(-INFINITY, Math.max(0, problem.personLimits[i]));
    }
    regret = new MPConstraint[problem.lines];
    for (int line = 0; line < regret.length; line++) {
      regret[line] = solver.makeConstraint(-INFINITY, INFINITY);
      regret[line].setCoefficient(largest, 1);
    }
    carried = new MPConstraint[demand.rows.length];
    withoutSeat = new MPVariable[demand.rows.length];
    for (DemandRow row : demand.rows) {
      carried[row.index()] = solver.makeConstraint(row.units(), INFINITY);
      withoutSeat[row.index()] = solver.makeNumVar(0, INFINITY, "");
      carried[row.index()].setCoefficient(withoutSeat[row.index()], 1);
      for (int line = 0; line < regret.length; line++) {
        regret[line].setCoefficient(
            withoutSeat[row.index()],
            -(double) row.weight()
                * problem.placeWeight[line][row.place()]
                * problem.stayingSeconds()
                / HOUR);
      }
    }
  }

  /** Whether a column gains at the prices of the last solution. */
  boolean gains(Column column, Prices prices) {
    double gained =
        stationPrice[column.from] - (column.to == Station.NONE ? 0 : stationPrice[column.to]);
    return column.cost(problem, prices) / (HOUR * Prices.SCALE) < gained - 1e-6;
  }

  /** From now on a person of weight one without a seat costs so much beside staying. */
  void chargeWithoutSeat(long hours) {
    for (DemandRow row : demand.rows) {
      solver.objective().setCoefficient(withoutSeat[row.index()], (double) row.weight() * hours);
    }
  }

  /** Whether the last solution leaves anybody without a seat. */
  boolean leavesAnybody() {
    return leavesAnybody;
  }

  /** From now on the exposure on one line alone counts. */
  void minimiseExposure(int line) {
    for (int other = 0; other < regret.length; other++) {
      regret[other].setBounds(other == line ? 0 : -INFINITY, INFINITY);
    }
  }

  /** From now on the largest regret against these references counts. */
  void minimiseRegret(long[] references) {
    for (int line = 0; line < regret.length; line++) {
      regret[line].setBounds(-references[line] / HOUR, INFINITY);
    }
  }

  /** Whether the column was not there yet, or was laid aside. */
  boolean add(Column column) {
    Use known = columns.get(column);
    if (known != null) {
      boolean wasIdle = !known.active;
      known.variable.setUb(INFINITY);
      known.active = true;
      active += wasIdle ? 1 : 0;
      return wasIdle;
    }
    MPVariable variable = solver.makeNumVar(0, INFINITY, "");
    columns.put(column, new Use(variable));
    active++;
    left[column.from].setCoefficient(variable, 1);
    if (column.to != Station.NONE) {
      left[column.to].setCoefficient(variable, -1);
    }
    for (int row = 0; row < carried.length; row++) {
      if (column.units[row] > 0) {
        carried[row].setCoefficient(variable, column.units[row]);
      }
    }
    for (int crossing = 0; crossing < passed.length; crossing++) {
      for (int hour = 0; hour < passed[crossing].length; hour++) {
        if (column.passages[crossing][hour] > 0) {
          passed[crossing][hour].setCoefficient(variable, column.passages[crossing][hour]);
        }
      }
    }
    berths.forEach((berth, constraint) -> {
      if (column.standsAt(problem, berth.hub, berth.step) > 0) {
        constraint.setCoefficient(variable, 1);
      }
    });
    for (int limit = 0; limit < limited.length; limit++) {
      if (column.people[limit] > 0) {
        limited[limit].setCoefficient(variable, column.people[limit]);
      }
    }
    for (int line = 0; line < regret.length; line++) {
      regret[line].setCoefficient(variable, -column.exposure[line] / HOUR);
    }
    return true;
  }

  /**
   * The value in weighted hours; empty if the program could not be solved, in which case its prices
   * mean nothing.
   */
  Optional<Double> solve(long milliseconds) {
    solver.setTimeLimit(Math.max(1, milliseconds));
    boolean solved = solver.solve(parameters) == MPSolver.ResultStatus.OPTIMAL;
    if (!solved) {
      // What it remembers of the last round can lead it astray: once more from nothing.
      solver.reset();
      solver.setTimeLimit(Math.max(1, milliseconds));
      solved = solver.solve() == MPSolver.ResultStatus.OPTIMAL;
    }
    if (solved) {
      for (Use use : columns.values()) {
        use.vehicles = use.active ? use.variable.solutionValue() : 0;
        use.loss = use.active ? use.variable.reducedCost() : 0;
      }
    }
    leavesAnybody =
        solved && Arrays.stream(withoutSeat).anyMatch(variable -> variable.solutionValue() > 1e-4);
    return solved ? Optional.of(solver.objective().value()) : Optional.empty();
  }

  /**
   * The prices at which nothing in the program is worth more than it costs, rounded to whole
   * numbers.
   */
  Prices prices() {
    double[] shares = new double[regret.length];
    for (int line = 0; line < shares.length; line++) {
      shares[line] = regret[line].dualValue();
    }
    Tolls tolls = new Tolls(problem);
    for (int crossing = 0; crossing < passed.length; crossing++) {
      for (int hour = 0; hour < passed[crossing].length; hour++) {
        if (tolls.passage[crossing][hour] != Tolls.CLOSED) {
          tolls.passage[crossing][hour] = whole(-passed[crossing][hour].dualValue());
        }
      }
    }
    berths.forEach(
        (berth, constraint) -> tolls.berth[berth.hub][berth.step] = whole(-constraint.dualValue()));
    for (int limit = 0; limit < limited.length; limit++) {
      tolls.person[limit] = whole(-limited[limit].dualValue());
    }
    for (int station = 0; station < left.length; station++) {
      stationPrice[station] = left[station].dualValue();
    }
    long[] price = new long[carried.length];
    for (int row = 0; row < price.length; row++) {
      price[row] = whole(carried[row].dualValue());
    }
    return new Prices(problem, Prices.scaled(shares), price, tolls);
  }

  private static long whole(double hours) {
    return Math.max(0, Math.round(hours * HOUR * Prices.SCALE));
  }

  /** Lays aside the columns that lose most at the last solution, when there are many. */
  void thinOut() {
    if (active <= MOST_ACTIVE) {
      return;
    }
    double[] losses =
        columns.values().stream()
            .filter(use -> use.active)
            .mapToDouble(use -> use.loss)
            .sorted()
            .toArray();
    double most = Math.max(1e-3, losses[MOST_ACTIVE * 2 / 3]);
    for (Use use : columns.values()) {
      if (use.active && use.loss > most && use.fixed == 0) {
        use.variable.setUb(0);
        use.active = false;
        active--;
      }
    }
  }

  /**
   * Limits berths where the last solution uses most beyond what there are: in each stretch of time
   * the worst step.
   */
  void limitBerths() {
    double[][] standing = new double[problem.berths.length][problem.lastReady + 1];
    used()
        .forEach((column, vehicles) -> {
          for (Trip trip : column.trips) {
            int hub = problem.destinations[trip.destination()].hub;
            for (int step = trip.arrives(); step < trip.ready(); step++) {
              standing[hub][step] += vehicles;
            }
          }
        });
    for (int hub = 0; hub < standing.length; hub++) {
      int worst = -1;
      for (int step = 0; step < standing[hub].length; step++) {
        double over = standing[hub][step] - problem.berths[hub][step];
        if (over > 1e-3) {
          worst =
              worst < 0 || over > standing[hub][worst] - problem.berths[hub][worst] ? step : worst;
        } else if (worst >= 0) {
          limit(new Berth(hub, worst));
          worst = -1;
        }
      }
    }
  }

  private void limit(Berth berth) {
    if (berths.containsKey(berth)) {
      return;
    }
    MPConstraint constraint =
        solver.makeConstraint(-INFINITY, problem.berths[berth.hub][berth.step]);
    berths.put(berth, constraint);
    columns.forEach((column, use) -> {
      if (column.standsAt(problem, berth.hub, berth.step) > 0) {
        constraint.setCoefficient(use.variable, 1);
      }
    });
  }

  /** At least so many vehicles do this. */
  void fix(Column column, int vehicles) {
    Use use = columns.get(column);
    if (use == null) {
      throw new IllegalArgumentException(
          "A column that the program does not know cannot be fixed.");
    }
    use.variable.setLb(vehicles);
    use.fixed = vehicles;
  }

  /** How many vehicles do what, by the last solution; in the order the columns came. */
  Map<Column, Double> used() {
    Map<Column, Double> used = new LinkedHashMap<>();
    columns.forEach((column, use) -> {
      if (use.active && use.vehicles > 1e-6) {
        used.put(column, use.vehicles);
      }
    });
    return used;
  }

  int size() {
    return active;
  }

  @Override
  public void close() {
    solver.delete();
  }
}
