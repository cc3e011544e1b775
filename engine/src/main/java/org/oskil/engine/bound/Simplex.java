package org.oskil.engine.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Minimises a linear cost over columns that are used zero times or more, under rows that have at
 * most so much: the revised simplex method (Dantzig, 1953).
 *
 * <p>Made for column generation: new columns and rows keep the basis, so a program that changed a
 * little is solved in a few steps. Right sides are moved by about a millionth, because ties would
 * make it step in place. What it answers is a suggestion: nothing is proven by it.
 */
final class Simplex {
  private static final double SMALLEST_PIVOT = 1e-8;
  private static final int STEPS_BETWEEN_INVERSIONS = 400;
  private static final int MOST_STEPS = 20_000;

  private final List<SparseColumn> columns = new ArrayList<>();
  private final Basis basis = new Basis(columns);
  private final ReducedCosts reduced = new ReducedCosts(columns, basis);
  private double[] cost = new double[256];
  private int steps;

  /** A row that has at most so much. */
  int addRow(double most) {
    return basis.addRow(most);
  }

  void setRight(int row, double most) {
    basis.setRight(row, most);
  }

  double right(int row) {
    return basis.right(row);
  }

  /** A column that is not used yet. Entries in rows made later may be put into it then. */
  int addColumn(double costOfOne, SparseColumn column) {
    int number = columns.size();
    if (number == cost.length) {
      cost = Arrays.copyOf(cost, 2 * number);
    }
    columns.add(column);
    cost[number] = costOfOne;
    basis.addColumn(number);
    return number;
  }

  void setCost(int column, double costOfOne) {
    cost[column] = costOfOne;
  }

  SparseColumn column(int number) {
    return columns.get(number);
  }

  int columns() {
    return columns.size();
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
      if (kept[column] || basis.contains(column)) {
        columns.set(next, columns.get(column));
        cost[next] = cost[column];
        after[column] = next++;
      } else {
        after[column] = -1;
      }
    }
    columns.subList(next, columns.size()).clear();
    basis.renumber(after);
    reduced.renumber(after);
    return after;
  }

  /** Whether the least cost was found. */
  boolean solve() {
    if (basis.isStale()) {
      basis.invert();
    }
    steps = 0;
    reduced.price(cost);
    boolean isFresh = true;
    while (steps < MOST_STEPS) {
      if (isFresh && !basis.hasRoom() && !makeRoom()) {
        return false;
      }
      int column = reduced.mostPromising();
      if (column == ReducedCosts.NONE) {
        return true;
      }
      basis.lookAt(column);
      int row = basis.firstToRunOut();
      if (row < 0) {
        return false;
      }
      isFresh = step(column, row);
      if (isFresh) {
        reduced.price(cost);
      }
    }
    return false;
  }

  /**
   * Restores what rows have at most, by the dual simplex method. Columns that would gain meanwhile
   * are made to cost more until it is done.
   */
  private boolean makeRoom() {
    reduced.raise();
    while (steps < MOST_STEPS) {
      int row = basis.mostOverfull();
      if (row < 0) {
        reduced.price(cost);
        return true;
      }
      int column = reduced.cheapestRelief(row);
      if (column == ReducedCosts.NONE) {
        return false;
      }
      basis.lookAt(column);
      if (Math.abs(basis.entering(row)) < SMALLEST_PIVOT) {
        return false;
      }
      step(column, row);
    }
    return false;
  }

  /** Whether the basis was inverted anew after it. */
  private boolean step(int column, int row) {
    reduced.step(column, row);
    basis.step(column, row);
    steps++;
    boolean isDue = basis.stepsSinceInversion() > STEPS_BETWEEN_INVERSIONS;
    if (isDue) {
      basis.invert();
    }
    return isDue;
  }

  /** What one more of each row's room is worth; not positive. */
  double[] prices() {
    return basis.prices(cost);
  }

  /** What the last solution loses for one use of a column. */
  double reducedCost(int column) {
    return reduced.of(column);
  }

  /** How often each column is used in the last solution. */
  double[] used() {
    return basis.used();
  }

  /** The least cost. */
  double value() {
    double[] used = used();
    double sum = 0;
    for (int column = 0; column < used.length; column++) {
      sum += cost[column] * used[column];
    }
    return sum;
  }
}
