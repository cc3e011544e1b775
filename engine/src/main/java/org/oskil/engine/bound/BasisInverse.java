package org.oskil.engine.bound;

import java.util.Arrays;

/**
 * The inverse of a basis, row by row and in full. A few hundred rows fit into a processor's cache,
 * where changing all of it costs less than keeping track of changes.
 */
final class BasisInverse {
  private static final double NOTHING = 1e-12;

  private double[][] rows = new double[0][];
  private int size;

  /** The inverse of a basis of unit columns. */
  void reset(int nextSize) {
    size = nextSize;
    if (rows.length < size) {
      rows = new double[size + size / 2][];
    }
    for (int row = 0; row < size; row++) {
      if (rows[row] == null || rows[row].length < size) {
        rows[row] = new double[size + size / 2];
      }
      Arrays.fill(rows[row], 0);
      rows[row][row] = 1;
    }
  }

  int size() {
    return size;
  }

  double[] row(int row) {
    return rows[row];
  }

  /** The sum of the squares of a row. */
  double squareOf(int row) {
    double[] of = rows[row];
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += of[i] * of[i];
    }
    return sum;
  }

  /** A column in terms of the basis. */
  void transform(SparseColumn column, double[] result) {
    int count = column.count();
    int[] at = column.rows();
    double[] values = column.values();
    for (int row = 0; row < size; row++) {
      double[] inverse = rows[row];
      double sum = 0;
      for (int i = 0; i < count; i++) {
        sum += inverse[at[i]] * values[i];
      }
      result[row] = sum;
    }
  }

  /** A unit column in terms of the basis. */
  void transformUnit(int unit, double[] result) {
    for (int row = 0; row < size; row++) {
      result[row] = rows[row][unit];
    }
  }

  /**
   * The column takes the place of a row's.
   *
   * @param column in terms of the basis
   */
  void replace(int pivotRow, double[] column) {
    double[] pivot = rows[pivotRow];
    double factor = 1 / column[pivotRow];
    for (int i = 0; i < size; i++) {
      pivot[i] *= factor;
    }
    for (int row = 0; row < size; row++) {
      if (row != pivotRow && Math.abs(column[row]) > NOTHING) {
        subtract(rows[row], column[row], pivot, size);
      }
    }
  }

  private static void subtract(double[] from, double times, double[] what, int size) {
    for (int i = 0; i < size; i++) {
      from[i] -= times * what[i];
    }
  }
}
