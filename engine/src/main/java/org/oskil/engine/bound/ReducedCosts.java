package org.oskil.engine.bound;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * What one use of each column or slack that is not in the basis would cost, less what it saves, and
 * which of them should come in: by Devex weights (Harris, 1973), which estimate how much a step
 * brings.
 */
final class ReducedCosts {
  /** Stands for "none" where a column or slack is asked for. */
  static final int NONE = Integer.MAX_VALUE;

  private static final double COST_TOLERANCE = 1e-7;
  private static final double LEAST_ENTRY = 1e-7;
  private static final double NEAR = 1e-12;

  /** What columns are made to cost more while room is made, so that none are alike. */
  private static final double TIE = 1e-4;

  private final Random random = new Random(11);
  private final List<SparseColumn> columns;
  private final Basis basis;

  // By column, and the same for the slack of each row.
  private double[] reduced = new double[256];
  private double[] weight = new double[256];
  private double[] slackReduced = new double[64];
  private double[] slackWeight = new double[64];

  // The best found while looking for a column to come in.
  private int best;
  private double score;
  private double largest;

  ReducedCosts(List<SparseColumn> columns, Basis basis) {
    this.columns = columns;
    this.basis = basis;
  }

  double of(int column) {
    return column >= 0 ? reduced[column] : slackReduced[~column];
  }

  /** Anew, from what columns cost. */
  void price(double[] cost) {
    reserve();
    Arrays.fill(weight, 1);
    Arrays.fill(slackWeight, 1);
    double[] price = basis.prices(cost);
    for (int column = 0; column < columns.size(); column++) {
      reduced[column] =
          basis.contains(column) ? 0 : cost[column] - columns.get(column).times(price);
    }
    for (int slack = 0; slack < basis.rows(); slack++) {
      slackReduced[slack] = basis.contains(~slack) ? 0 : -price[slack];
    }
  }

  private void reserve() {
    if (reduced.length < columns.size()) {
      reduced = new double[2 * columns.size()];
      weight = new double[2 * columns.size()];
    }
    if (slackReduced.length < basis.rows()) {
      slackReduced = new double[2 * basis.rows()];
      slackWeight = new double[2 * basis.rows()];
    }
  }

  /** Makes whatever would gain cost more, so that nothing gains. */
  void raise() {
    for (int column = 0; column < columns.size(); column++) {
      reduced[column] = basis.contains(column) ? 0 : raised(reduced[column]);
    }
    for (int slack = 0; slack < basis.rows(); slack++) {
      slackReduced[slack] = basis.contains(~slack) ? 0 : raised(slackReduced[slack]);
    }
  }

  private double raised(double cost) {
    return Math.max(0, cost) + TIE * (1 + random.nextDouble());
  }

  /** The column or slack that seems to bring most, or {@link #NONE} if nothing gains. */
  int mostPromising() {
    best = NONE;
    score = 0;
    for (int column = 0; column < columns.size(); column++) {
      if (reduced[column] < -COST_TOLERANCE && !basis.contains(column)) {
        promise(column, reduced[column] * reduced[column] / weight[column]);
      }
    }
    for (int slack = 0; slack < basis.rows(); slack++) {
      if (slackReduced[slack] < -COST_TOLERANCE && !basis.contains(~slack)) {
        promise(~slack, slackReduced[slack] * slackReduced[slack] / slackWeight[slack]);
      }
    }
    return best;
  }

  private void promise(int column, double brings) {
    if (brings > score) {
      score = brings;
      best = column;
    }
  }

  /** What makes room in an overfull row of the basis at the least cost, or {@link #NONE}. */
  int cheapestRelief(int row) {
    double[] of = basis.inverseRow(row);
    best = NONE;
    score = Double.MAX_VALUE;
    largest = 0;
    for (int column = 0; column < columns.size(); column++) {
      if (!basis.contains(column)) {
        relieve(column, reduced[column], -columns.get(column).times(of));
      }
    }
    for (int slack = 0; slack < basis.rows(); slack++) {
      if (!basis.contains(~slack)) {
        relieve(~slack, slackReduced[slack], -of[slack]);
      }
    }
    return best;
  }

  private void relieve(int column, double cost, double entry) {
    if (entry > LEAST_ENTRY) {
      double ratio = cost / entry;
      if (ratio < score - NEAR || ratio < score + NEAR && entry > largest) {
        score = ratio;
        largest = entry;
        best = column;
      }
    }
  }

  /** What changes when a column, looked at by the basis, is about to take the place of a row's. */
  void step(int column, int row) {
    double[] of = basis.inverseRow(row);
    double pivot = basis.entering(row);
    double ratio = of(column) / pivot;
    double reference = (column >= 0 ? weight[column] : slackWeight[~column]) / (pivot * pivot);
    for (int other = 0; other < columns.size(); other++) {
      if (!basis.contains(other)) {
        double entry = columns.get(other).times(of);
        if (entry != 0) {
          reduced[other] -= ratio * entry;
          weight[other] = Math.max(weight[other], entry * entry * reference);
        }
      }
    }
    for (int slack = 0; slack < basis.rows(); slack++) {
      if (!basis.contains(~slack) && of[slack] != 0) {
        slackReduced[slack] -= ratio * of[slack];
        slackWeight[slack] = Math.max(slackWeight[slack], of[slack] * of[slack] * reference);
      }
    }
    set(basis.basic(row), -ratio, Math.max(1, reference));
    set(column, 0, 1);
  }

  private void set(int column, double cost, double nextWeight) {
    if (column >= 0) {
      reduced[column] = cost;
      weight[column] = nextWeight;
    } else {
      slackReduced[~column] = cost;
      slackWeight[~column] = nextWeight;
    }
  }

  /** Columns have new numbers. */
  void renumber(int[] after) {
    for (int column = 0; column < after.length && column < reduced.length; column++) {
      if (after[column] >= 0) {
        reduced[after[column]] = reduced[column];
      }
    }
  }
}
