package org.oskil.engine.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Which columns a linear program uses now, how often, and what a step from one set to the next
 * changes. Rows have at most so much; what is left of a row is its slack, written {@code ~row}.
 */
final class Basis {
  private static final double ROOM_TOLERANCE = 1e-8;
  private static final double SMALLEST_PIVOT = 1e-8;
  private static final double OVERFULL = 1e-6;
  private static final double NUDGE = 2e-6;

  private final Random random = new Random(7);
  private final BasisInverse inverse = new BasisInverse();
  private final List<SparseColumn> columns;
  private boolean[] inBasis = new boolean[256];

  // By row: the right side, and what it is moved by.
  private int rows;
  private double[] right = new double[64];
  private double[] nudge = new double[64];
  private boolean[] slackInBasis = new boolean[64];

  // By row of the basis: a column or slack, and how often it is used.
  private int[] basic = new int[64];
  private double[] used = new double[64];

  private double[] entering = new double[64];
  private boolean isStale = true;
  private int stepsSinceInversion;

  Basis(List<SparseColumn> columns) {
    this.columns = columns;
  }

  int addRow(double most) {
    if (rows == right.length) {
      int next = 2 * rows;
      right = Arrays.copyOf(right, next);
      nudge = Arrays.copyOf(nudge, next);
      slackInBasis = Arrays.copyOf(slackInBasis, next);
      basic = Arrays.copyOf(basic, next);
      used = Arrays.copyOf(used, next);
      entering = new double[next];
    }
    right[rows] = most;
    nudge[rows] = NUDGE * (1 + Math.abs(most)) * (0.5 + random.nextDouble());
    slackInBasis[rows] = true;
    basic[rows] = ~rows;
    isStale = true;
    return rows++;
  }

  void setRight(int row, double most) {
    right[row] = most;
    isStale = true;
  }

  double right(int row) {
    return right[row];
  }

  int rows() {
    return rows;
  }

  void addColumn(int number) {
    if (number >= inBasis.length) {
      inBasis = Arrays.copyOf(inBasis, 2 * number);
    }
    inBasis[number] = false;
  }

  boolean contains(int column) {
    return column >= 0 ? inBasis[column] : slackInBasis[~column];
  }

  /** Columns have new numbers. */
  void renumber(int[] after) {
    for (int column = 0; column < after.length; column++) {
      if (after[column] >= 0) {
        inBasis[after[column]] = inBasis[column];
      }
    }
    for (int row = 0; row < rows; row++) {
      basic[row] = basic[row] < 0 ? basic[row] : after[basic[row]];
    }
  }

  /** Steps since the inverse was made from the columns themselves. */
  int stepsSinceInversion() {
    return stepsSinceInversion;
  }

  /** Whether rows or right sides changed since. */
  boolean isStale() {
    return isStale;
  }

  double[] inverseRow(int row) {
    return inverse.row(row);
  }

  int basic(int row) {
    return basic[row];
  }

  /** Of the column that was last looked at, what it takes of a row of the basis. */
  double entering(int row) {
    return entering[row];
  }

  boolean hasRoom() {
    for (int row = 0; row < rows; row++) {
      if (used[row] < -OVERFULL) {
        return false;
      }
    }
    return true;
  }

  /** The row whose slack is furthest below zero along its edge (Forrest and Goldfarb, 1992). */
  int mostOverfull() {
    int worst = -1;
    double most = 0;
    for (int row = 0; row < rows; row++) {
      if (used[row] < -OVERFULL) {
        double score = used[row] * used[row] / inverse.squareOf(row);
        if (score > most) {
          most = score;
          worst = row;
        }
      }
    }
    return worst;
  }

  /** Looks at a column in terms of the basis. */
  void lookAt(int column) {
    if (column >= 0) {
      inverse.transform(columns.get(column), entering);
    } else {
      inverse.transformUnit(~column, entering);
    }
  }

  /** The row of the basis that limits the entering column; among near ties the safest. */
  int firstToRunOut() {
    double least = Double.MAX_VALUE;
    for (int row = 0; row < rows; row++) {
      if (entering[row] > SMALLEST_PIVOT) {
        least = Math.min(least, (Math.max(0, used[row]) + ROOM_TOLERANCE) / entering[row]);
      }
    }
    int best = -1;
    for (int row = 0; row < rows; row++) {
      if (entering[row] > SMALLEST_PIVOT
          && used[row] / entering[row] <= least
          && (best < 0 || entering[row] > entering[best])) {
        best = row;
      }
    }
    return best;
  }

  /** The column that was last looked at takes the place of a row's. */
  void step(int column, int row) {
    double change = Math.max(0, used[row] / entering[row]);
    for (int i = 0; i < rows; i++) {
      used[i] -= change * entering[i];
    }
    used[row] = change;
    inverse.replace(row, entering);
    setContained(basic[row], false);
    setContained(column, true);
    basic[row] = column;
    stepsSinceInversion++;
  }

  private void setContained(int column, boolean is) {
    if (column >= 0) {
      inBasis[column] = is;
    } else {
      slackInBasis[~column] = is;
    }
  }

  /** The inverse anew, from the columns in the basis; one that depends on others leaves it. */
  void invert() {
    inverse.reset(rows);
    List<Integer> toPlace = new ArrayList<>();
    boolean[] taken = new boolean[rows];
    for (int row = 0; row < rows; row++) {
      if (basic[row] >= 0) {
        toPlace.add(basic[row]);
      } else {
        taken[~basic[row]] = true;
      }
    }
    toPlace.sort(
        Comparator.<Integer>comparingInt(column -> columns.get(column).count())
            .thenComparing(Comparator.naturalOrder()));
    Arrays.setAll(basic, row -> ~row);
    toPlace.forEach(column -> place(column, taken));
    for (int row = 0; row < rows; row++) {
      slackInBasis[row] = basic[row] == ~row;
      double[] of = inverse.row(row);
      double sum = 0;
      for (int i = 0; i < rows; i++) {
        sum += of[i] * (right[i] + nudge[i]);
      }
      used[row] = sum;
    }
    stepsSinceInversion = 0;
    isStale = false;
  }

  private void place(int column, boolean[] taken) {
    inverse.transform(columns.get(column), entering);
    int best = -1;
    for (int row = 0; row < rows; row++) {
      if (!taken[row] && (best < 0 || Math.abs(entering[row]) > Math.abs(entering[best]))) {
        best = row;
      }
    }
    if (best < 0 || Math.abs(entering[best]) < SMALLEST_PIVOT) {
      inBasis[column] = false;
      return;
    }
    inverse.replace(best, entering);
    taken[best] = true;
    basic[best] = column;
  }

  /** What one more of each row's room is worth at these costs of columns; not positive. */
  double[] prices(double[] cost) {
    double[] price = new double[rows];
    for (int row = 0; row < inverse.size(); row++) {
      double own = basic[row] >= 0 ? cost[basic[row]] : 0;
      if (own != 0) {
        double[] of = inverse.row(row);
        for (int i = 0; i < inverse.size(); i++) {
          price[i] += own * of[i];
        }
      }
    }
    return price;
  }

  /** How often each column is used. */
  double[] used() {
    double[] times = new double[columns.size()];
    for (int row = 0; row < rows; row++) {
      if (basic[row] >= 0) {
        times[basic[row]] = Math.max(0, used[row]);
      }
    }
    return times;
  }
}
