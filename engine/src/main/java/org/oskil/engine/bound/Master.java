package org.oskil.engine.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.oskil.engine.duty.Tolls;
import org.oskil.engine.duty.Trip;
import org.oskil.engine.fleet.FleetProblem;

/**
 * The linear program over duties: everybody carried or paid for, every vehicle used once,
 * crossings, berths, trains and rooms within their limits, and the exposure on one line or the
 * largest regret as small as possible. Rows for passages and berths are made when a solution uses
 * too many of them. Costs are in thousands of weighted hours.
 */
final class Master {
  /** A column and its number in the program, or {@link #ASIDE}. */
  private static final class Use {
    private int number = ASIDE;
    private int fixed;
    private double vehicles;
  }

  /** A hub at one step. */
  private record Berth(int hub, int step) {}

  /** A crossing in one hour. */
  private record Passage(int crossing, int hour) {}

  private static final int ASIDE = -1;
  private static final double UNIT = 3600.0 * 1000;
  private static final double NOTHING = 1e-5;
  private static final int MOST_COLUMNS = 1200;

  private final FleetProblem problem;
  private final Demand demand;
  private final Simplex simplex = new Simplex();
  private final int[] left;
  private final int[] limited;
  private final int[] regret;
  private final int[] carried;
  private final int[] withoutSeat;
  private final int largest;
  private final int smallest;
  private final Map<Passage, Integer> passages = new LinkedHashMap<>();
  private final Map<Berth, Integer> berths = new LinkedHashMap<>();
  private final Map<Column, Use> columns = new LinkedHashMap<>();
  private final List<Use> byNumber = new ArrayList<>();
  private double[] prices = {};
  private Aim aim = new Aim.ExposureOn(0);
  private long withoutSeatHours;
  private boolean leavesAnybody;

  Master(FleetProblem problem, Demand demand, Stations stations) {
    this.problem = problem;
    this.demand = demand;
    left = stations.all().stream().mapToInt(one -> simplex.addRow(one.vehicles())).toArray();
    limited =
        Arrays.stream(problem.personLimits)
            .map(most -> simplex.addRow(Math.max(0, most)))
            .toArray();
    regret = new int[problem.lines];
    Arrays.setAll(regret, line -> simplex.addRow(0));
    carried = Arrays.stream(demand.rows).mapToInt(row -> simplex.addRow(-row.units())).toArray();
    largest = addLargest(-1);
    smallest = addLargest(1);
    withoutSeat = Arrays.stream(demand.rows).mapToInt(this::addWithoutSeat).toArray();
  }

  private int addLargest(int sign) {
    var column = new SparseColumn();
    for (int row : regret) {
      column.put(row, sign);
    }
    byNumber.add(new Use());
    return simplex.addColumn(0, column);
  }

  private int addWithoutSeat(DemandRow row) {
    var column = new SparseColumn();
    column.put(carried[row.index()], -1);
    for (int line = 0; line < regret.length; line++) {
      column.put(regret[line], staying(row, line));
    }
    byNumber.add(new Use());
    return simplex.addColumn(0, column);
  }

  private double staying(DemandRow row, int line) {
    return (double) row.weight()
        * problem.placeWeight[line][row.place()]
        * problem.stayingSeconds()
        / UNIT;
  }

  /** Whether a column gains at the prices of the last solution. */
  boolean gains(Column column, Prices at) {
    double gained = prices[left[column.from]];
    gained -= column.to == Station.NONE ? 0 : prices[left[column.to]];
    return column.cost(problem, at) / (UNIT * Prices.SCALE) < gained - 1e-6;
  }

  /** From now on a person of weight one without a seat costs so much beside staying. */
  void chargeWithoutSeat(long hours) {
    withoutSeatHours = hours;
    charge();
  }

  /** Whether the last solution leaves anybody without a seat. */
  boolean leavesAnybody() {
    return leavesAnybody;
  }

  /** From now on this counts. */
  void minimise(Aim next) {
    aim = next;
    long[] references =
        switch (aim) {
          case Aim.ExposureOn alone -> new long[regret.length];
          case Aim.LargestRegret regretOver -> regretOver.references();
        };
    for (int line = 0; line < regret.length; line++) {
      simplex.setRight(regret[line], references[line] / UNIT);
    }
    charge();
  }

  private void charge() {
    int counts =
        switch (aim) {
          case Aim.ExposureOn alone -> 0;
          case Aim.LargestRegret all -> 1;
        };
    simplex.setCost(largest, counts);
    simplex.setCost(smallest, -counts);
    for (DemandRow row : demand.rows) {
      double staying =
          switch (aim) {
            case Aim.ExposureOn alone -> staying(row, alone.line());
            case Aim.LargestRegret all -> 0;
          };
      simplex.setCost(
          withoutSeat[row.index()], staying + row.weight() * withoutSeatHours * 3600 / UNIT);
    }
    columns.forEach((column, use) -> {
      if (use.number != ASIDE) {
        simplex.setCost(use.number, cost(column));
      }
    });
  }

  private double cost(Column column) {
    return switch (aim) {
      case Aim.ExposureOn alone -> column.exposure[alone.line()] / UNIT;
      case Aim.LargestRegret all -> 0;
    };
  }

  /** Whether the column was not there yet, or was laid aside. */
  boolean add(Column column) {
    Use use = columns.computeIfAbsent(column, added -> new Use());
    if (use.number != ASIDE) {
      return false;
    }
    use.number = simplex.addColumn(cost(column), sparse(column));
    byNumber.add(use);
    return true;
  }

  private SparseColumn sparse(Column column) {
    var sparse = new SparseColumn();
    sparse.put(left[column.from], 1);
    if (column.to != Station.NONE) {
      sparse.put(left[column.to], -1);
    }
    for (int row = 0; row < carried.length; row++) {
      sparse.put(carried[row], -column.units[row]);
    }
    for (int limit = 0; limit < limited.length; limit++) {
      sparse.put(limited[limit], column.people[limit]);
    }
    for (int line = 0; line < regret.length; line++) {
      sparse.put(regret[line], column.exposure[line] / UNIT);
    }
    passages.forEach(
        (passage, row) -> sparse.put(row, column.passages[passage.crossing][passage.hour]));
    berths.forEach(
        (berth, row) -> sparse.put(row, column.standsAt(problem, berth.hub, berth.step)));
    return sparse;
  }

  /**
   * The value in weighted hours; empty if the program could not be solved, in which case its prices
   * mean little.
   */
  Optional<Double> solve() {
    boolean solved = simplex.solve();
    prices = simplex.prices();
    double[] used = simplex.used();
    double fixed = 0;
    for (Map.Entry<Column, Use> entry : columns.entrySet()) {
      Use use = entry.getValue();
      use.vehicles = use.fixed + (use.number == ASIDE ? 0 : used[use.number]);
      fixed += use.fixed * cost(entry.getKey());
    }
    leavesAnybody = false;
    for (int column : withoutSeat) {
      leavesAnybody |= used[column] > 1e-3;
    }
    return solved ? Optional.of((simplex.value() + fixed) * 1000) : Optional.empty();
  }

  /**
   * The prices at which nothing in the program is worth more than it costs, rounded to whole
   * numbers.
   */
  Prices prices() {
    double[] shares = new double[regret.length];
    switch (aim) {
      case Aim.ExposureOn alone -> shares[alone.line()] = 1;
      case Aim.LargestRegret all -> Arrays.setAll(shares, line -> -prices[regret[line]]);
    }
    Tolls tolls = new Tolls(problem);
    passages.forEach(
        (passage, row) -> tolls.passage[passage.crossing][passage.hour] = whole(-prices[row]));
    berths.forEach((berth, row) -> tolls.berth[berth.hub][berth.step] = whole(-prices[row]));
    Arrays.setAll(tolls.person, limit -> whole(-prices[limited[limit]]));
    long[] price = new long[carried.length];
    Arrays.setAll(price, row -> whole(-prices[carried[row]]));
    return new Prices(problem, Prices.scaled(shares), price, tolls);
  }

  private static long whole(double price) {
    return Math.max(0, Math.round(price * UNIT * Prices.SCALE));
  }

  /** Lays aside the columns that lose most at the last solution, when there are many. */
  void thinOut() {
    if (simplex.columns() <= MOST_COLUMNS) {
      return;
    }
    double[] losses = new double[simplex.columns()];
    Arrays.setAll(losses, simplex::reducedCost);
    double[] sorted = losses.clone();
    Arrays.sort(sorted);
    double most = Math.max(1e-9, sorted[MOST_COLUMNS * 2 / 3]);
    boolean[] kept = new boolean[losses.length];
    for (int column = 0; column < kept.length; column++) {
      kept[column] = column <= withoutSeat[withoutSeat.length - 1] || losses[column] <= most;
    }
    int[] after = simplex.keep(kept);
    List<Use> before = List.copyOf(byNumber);
    byNumber.clear();
    for (int column = 0; column < after.length; column++) {
      Use use = before.get(column);
      if (use.number != ASIDE) {
        use.number = after[column];
      }
      if (after[column] >= 0) {
        byNumber.add(use);
      }
    }
  }

  /** Limits passages where the last solution uses more than there are; whether any was new. */
  boolean limitPassages() {
    double[][] over = new double[problem.passages.length][problem.hours()];
    for (Map.Entry<Column, Double> use : used().entrySet()) {
      int[][] passed = use.getKey().passages;
      for (int crossing = 0; crossing < over.length; crossing++) {
        for (int hour = 0; hour < over[crossing].length; hour++) {
          over[crossing][hour] += use.getValue() * passed[crossing][hour];
        }
      }
    }
    boolean any = false;
    for (int crossing = 0; crossing < over.length; crossing++) {
      for (int hour = 0; hour < over[crossing].length; hour++) {
        int most = problem.passages[crossing][hour];
        if (over[crossing][hour] > most + NOTHING) {
          any |= limit(new Passage(crossing, hour), most);
        }
      }
    }
    return any;
  }

  private boolean limit(Passage passage, int most) {
    if (passages.containsKey(passage)) {
      return false;
    }
    int row = simplex.addRow(most);
    passages.put(passage, row);
    columns.forEach(
        (column, use) -> put(row, use, column.passages[passage.crossing][passage.hour]));
    return true;
  }

  private void put(int row, Use use, int value) {
    if (use.number != ASIDE) {
      simplex.column(use.number).put(row, value);
    }
    if (use.fixed > 0 && value > 0) {
      simplex.setRight(row, simplex.right(row) - use.fixed * value);
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
    int row = simplex.addRow(problem.berths[berth.hub][berth.step]);
    berths.put(berth, row);
    columns.forEach(
        (column, use) -> put(row, use, column.standsAt(problem, berth.hub, berth.step)));
  }

  /** At least so many vehicles do this. */
  void fix(Column column, int vehicles) {
    Use use = columns.get(column);
    if (use == null) {
      throw new IllegalArgumentException(
          "A column that the program does not know cannot be fixed.");
    }
    SparseColumn sparse = sparse(column);
    for (int i = 0; i < sparse.count(); i++) {
      int row = sparse.rows()[i];
      simplex.setRight(row, simplex.right(row) - (vehicles - use.fixed) * sparse.values()[i]);
    }
    use.fixed = vehicles;
  }

  /** How many vehicles do what, by the last solution; in the order the columns came. */
  Map<Column, Double> used() {
    Map<Column, Double> used = new LinkedHashMap<>();
    columns.forEach((column, use) -> {
      if (use.vehicles > NOTHING) {
        used.put(column, use.vehicles);
      }
    });
    return used;
  }
}
