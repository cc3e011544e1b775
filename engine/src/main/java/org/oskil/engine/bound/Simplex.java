package org.oskil.engine.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Minimises a linear cost over columns that are used zero times or more, under rows that have at
 * most so much: the revised simplex method (Dantzig, 1953) with Devex pricing (Harris, 1973).
 *
 * <p>Made for column generation: new columns and rows keep the basis, so a program that changed a
 * little is solved in a few steps. Right sides are moved by about a millionth, because ties would
 * make it step in place. What it answers is a suggestion: nothing is proven by it.
 */
final class Simplex {
  private static final double COST_TOLERANCE = 1e-7;
  private static final double ROOM_TOLERANCE = 1e-8;
  private static final double SMALLEST_PIVOT = 1e-8;
  private static final double OVERFULL = 1e-6;
  private static final double TIE = 1e-4;
  private static final double NUDGE = 2e-6;
  private static final int STEPS_BETWEEN_INVERSIONS = 400;
  private static final int MOST_STEPS = 20_000;

  private final Random random = new Random(7);
  private final BasisInverse inverse = new BasisInverse();
  private final List<SparseColumn> columns = new ArrayList<>();

  // By column.
  private double[] cost = new double[256];
  private double[] reduced = new double[256];
  private double[] weight = new double[256];
  private boolean[] inBasis = new boolean[256];

  // By row: the right side, and the same for the slack of the row.
  private int rows;
  private double[] right = new double[64];
  private double[] nudge = new double[64];
  private double[] slackReduced = new double[64];
  private double[] slackWeight = new double[64];
  private boolean[] slackInBasis = new boolean[64];

  // By row of the basis: a column, or the slack of row r as ~r; and how often it is used.
  private int[] basic = new int[64];
  private double[] used = new double[64];

  private double[] entering = new double[64];
  private boolean isStale = true;
  private int sinceInversion;
  private long steps;

  /** A row that has at most so much. */
  int addRow(double most) {
    if (rows == right.length) {
      int next = 2 * rows;
      right = Arrays.copyOf(right, next);
      nudge = Arrays.copyOf(nudge, next);
      slackReduced = Arrays.copyOf(slackReduced, next);
      slackWeight = Arrays.copyOf(slackWeight, next);
      slackInBasis = Arrays.copyOf(slackInBasis, next);
      basic = Arrays.copyOf(basic, next);
      used = Arrays.copyOf(used, next);
      entering = new double[next];
    }
    right[rows] = most;
    nudge[rows] = NUDGE * (1 + Math.abs(most)) * (0.5 + random.nextDouble());
    slackInBasis[rows] = true;
    slackWeight[rows] = 1;
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

  /** A column that is not used yet. Entries in rows made later may be put into it then. */
  int addColumn(double costOfOne, SparseColumn column) {
    int number = columns.size();
    if (number == cost.length) {
      cost = Arrays.copyOf(cost, 2 * number);
      reduced = Arrays.copyOf(reduced, 2 * number);
      weight = Arrays.copyOf(weight, 2 * number);
      inBasis = Arrays.copyOf(inBasis, 2 * number);
    }
    columns.add(column);
    cost[number] = costOfOne;
    weight[number] = 1;
    inBasis[number] = false;
    reduced[number] = 0;
    return number;
  }

  void setCost(int column, double costOfOne) {
    cost[column] = costOfOne;
  }

  /** A column must have been put into the new row before the next solution. */
  SparseColumn column(int number) {
    return columns.get(number);
  }

  int columns() {
    return columns.size();
  }

  long steps() {
    return steps;
  }

  boolean isBasic(int column) {
    return inBasis[column];
  }

  /**
   * Drops columns that are not in the basis.
   *
   * @return by column number before, the number after, or -1
   */
  int[] keep(boolean[] kept) {
    int[] after = new int[columns.size()];
    int next = 0;
    for (int column = 0; column < after.length; column++) {
      if (kept[column] || inBasis[column]) {
        columns.set(next, columns.get(column));
        cost[next] = cost[column];
        reduced[next] = reduced[column];
        weight[next] = weight[column];
        inBasis[next] = inBasis[column];
        after[column] = next++;
      } else {
        after[column] = -1;
      }
    }
    columns.subList(next, columns.size()).clear();
    for (int row = 0; row < rows; row++) {
      basic[row] = basic[row] < 0 ? basic[row] : after[basic[row]];
    }
    return after;
  }

  /** Whether the least cost was found. */
  boolean solve() {
    if (isStale || sinceInversion > STEPS_BETWEEN_INVERSIONS) {
      invert();
    }
    price();
    long last = steps + MOST_STEPS;
    if (!hasRoom() && !makeRoom(last)) {
      return false;
    }
    while (steps < last) {
      int column = mostPromising();
      if (column == Integer.MAX_VALUE) {
        return true;
      }
      transform(column);
      int row = firstToRunOut();
      if (row < 0) {
        return false;
      }
      step(column, row);
      if (sinceInversion > STEPS_BETWEEN_INVERSIONS) {
        invert();
        price();
        if (!hasRoom() && !makeRoom(last)) {
          return false;
        }
      }
    }
    return false;
  }

  /**
   * Restores what rows have at most, by the dual simplex method. Columns that would gain meanwhile
   * are made to cost more until it is done.
   */
  private boolean makeRoom(long last) {
    for (int column = 0; column < columns.size(); column++) {
      reduced[column] =
          inBasis[column] ? 0 : Math.max(0, reduced[column]) + TIE * (1 + random.nextDouble());
    }
    for (int row = 0; row < rows; row++) {
      slackReduced[row] =
          slackInBasis[row] ? 0 : Math.max(0, slackReduced[row]) + TIE * (1 + random.nextDouble());
    }
    while (steps < last) {
      int row = mostOverfull();
      if (row < 0) {
        price();
        return true;
      }
      int column = cheapestRelief(row);
      if (column == Integer.MAX_VALUE) {
        return false;
      }
      transform(column);
      if (Math.abs(entering[row]) < SMALLEST_PIVOT) {
        return false;
      }
      step(column, row);
      if (sinceInversion > STEPS_BETWEEN_INVERSIONS) {
        invert();
      }
    }
    return false;
  }

  private boolean hasRoom() {
    for (int row = 0; row < rows; row++) {
      if (used[row] < -OVERFULL) {
        return false;
      }
    }
    return true;
  }

  /** The row whose slack is furthest below zero along its edge (Forrest and Goldfarb, 1992). */
  private int mostOverfull() {
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

  private int cheapestRelief(int row) {
    double[] of = inverse.row(row);
    int best = Integer.MAX_VALUE;
    double least = Double.MAX_VALUE;
    double largest = 0;
    for (int column = 0; column < columns.size(); column++) {
      if (!inBasis[column]) {
        double entry = -columns.get(column).times(of);
        if (entry > 1e-7) {
          double ratio = reduced[column] / entry;
          if (ratio < least - 1e-12 || ratio < least + 1e-12 && entry > largest) {
            least = ratio;
            largest = entry;
            best = column;
          }
        }
      }
    }
    for (int slack = 0; slack < rows; slack++) {
      double entry = -of[slack];
      if (!slackInBasis[slack] && entry > 1e-7) {
        double ratio = slackReduced[slack] / entry;
        if (ratio < least - 1e-12 || ratio < least + 1e-12 && entry > largest) {
          least = ratio;
          largest = entry;
          best = ~slack;
        }
      }
    }
    return best;
  }

  private int mostPromising() {
    int best = Integer.MAX_VALUE;
    double most = 0;
    for (int column = 0; column < columns.size(); column++) {
      double gain = reduced[column];
      if (gain < -COST_TOLERANCE && !inBasis[column]) {
        double score = gain * gain / weight[column];
        if (score > most) {
          most = score;
          best = column;
        }
      }
    }
    for (int slack = 0; slack < rows; slack++) {
      double gain = slackReduced[slack];
      if (gain < -COST_TOLERANCE && !slackInBasis[slack]) {
        double score = gain * gain / slackWeight[slack];
        if (score > most) {
          most = score;
          best = ~slack;
        }
      }
    }
    return best;
  }

  private void transform(int column) {
    if (column >= 0) {
      inverse.transform(columns.get(column), entering);
    } else {
      inverse.transformUnit(~column, entering);
    }
  }

  /** The row of the basis that limits the entering column; among near ties the safest. */
  private int firstToRunOut() {
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

  /** The entering column takes the place of a row's; {@link #entering} holds it. */
  private void step(int column, int row) {
    double pivot = entering[row];
    double change = Math.max(0, used[row] / pivot);
    for (int i = 0; i < rows; i++) {
      used[i] -= change * entering[i];
    }
    used[row] = change;
    reprice(column, row, pivot);
    inverse.replace(row, entering);
    setInBasis(basic[row], false);
    setInBasis(column, true);
    basic[row] = column;
    steps++;
    sinceInversion++;
  }

  private void reprice(int column, int row, double pivot) {
    double[] of = inverse.row(row);
    double ratio = (column >= 0 ? reduced[column] : slackReduced[~column]) / pivot;
    double reference = (column >= 0 ? weight[column] : slackWeight[~column]) / (pivot * pivot);
    for (int other = 0; other < columns.size(); other++) {
      if (!inBasis[other]) {
        double entry = columns.get(other).times(of);
        if (entry != 0) {
          reduced[other] -= ratio * entry;
          weight[other] = Math.max(weight[other], entry * entry * reference);
        }
      }
    }
    for (int slack = 0; slack < rows; slack++) {
      if (!slackInBasis[slack] && of[slack] != 0) {
        slackReduced[slack] -= ratio * of[slack];
        slackWeight[slack] = Math.max(slackWeight[slack], of[slack] * of[slack] * reference);
      }
    }
    int leaving = basic[row];
    if (leaving >= 0) {
      reduced[leaving] = -ratio;
      weight[leaving] = Math.max(1, reference);
    } else {
      slackReduced[~leaving] = -ratio;
      slackWeight[~leaving] = Math.max(1, reference);
    }
    if (column >= 0) {
      reduced[column] = 0;
    } else {
      slackReduced[~column] = 0;
    }
  }

  private void setInBasis(int column, boolean is) {
    if (column >= 0) {
      inBasis[column] = is;
    } else {
      slackInBasis[~column] = is;
    }
  }

  /** The inverse anew, from the columns in the basis; one that depends on others leaves it. */
  private void invert() {
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
    toPlace.sort((a, b) -> {
      int byCount = Integer.compare(columns.get(a).count(), columns.get(b).count());
      return byCount != 0 ? byCount : Integer.compare(a, b);
    });
    for (int row = 0; row < rows; row++) {
      basic[row] = ~row;
    }
    for (int column : toPlace) {
      inverse.transform(columns.get(column), entering);
      int best = -1;
      for (int row = 0; row < rows; row++) {
        if (!taken[row] && (best < 0 || Math.abs(entering[row]) > Math.abs(entering[best]))) {
          best = row;
        }
      }
      if (best < 0 || Math.abs(entering[best]) < 1e-9) {
        inBasis[column] = false;
      } else {
        inverse.replace(best, entering);
        taken[best] = true;
        basic[best] = column;
      }
    }
    for (int row = 0; row < rows; row++) {
      slackInBasis[row] = basic[row] == ~row;
    }
    for (int row = 0; row < rows; row++) {
      double[] of = inverse.row(row);
      double sum = 0;
      for (int i = 0; i < rows; i++) {
        sum += of[i] * (right[i] + nudge[i]);
      }
      used[row] = sum;
    }
    sinceInversion = 0;
    isStale = false;
  }

  /** What one more of each row's room is worth; not positive. */
  double[] prices() {
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

  private void price() {
    Arrays.fill(weight, 1);
    Arrays.fill(slackWeight, 1);
    double[] price = prices();
    for (int column = 0; column < columns.size(); column++) {
      reduced[column] = inBasis[column] ? 0 : cost[column] - columns.get(column).times(price);
    }
    for (int slack = 0; slack < rows; slack++) {
      slackReduced[slack] = slackInBasis[slack] ? 0 : -price[slack];
    }
  }

  /** What the last solution loses for one use of a column. */
  double reducedCost(int column) {
    return reduced[column];
  }

  /** How often each column is used in the last solution. */
  double[] used() {
    double[] times = new double[columns.size()];
    for (int row = 0; row < rows; row++) {
      if (basic[row] >= 0) {
        times[basic[row]] = Math.max(0, used[row]);
      }
    }
    return times;
  }

  /** The least cost. */
  double value() {
    double sum = 0;
    for (int row = 0; row < rows; row++) {
      sum += basic[row] >= 0 ? cost[basic[row]] * used[row] : 0;
    }
    return sum;
  }
}
