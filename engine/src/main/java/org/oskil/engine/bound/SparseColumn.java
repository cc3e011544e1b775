package org.oskil.engine.bound;

import java.util.Arrays;

/** A column of a linear program: its entries that are not zero. */
final class SparseColumn {
  private int[] rows = new int[16];
  private double[] values = new double[16];
  private int count;

  void put(int row, double value) {
    if (value == 0) {
      return;
    }
    if (count == rows.length) {
      rows = Arrays.copyOf(rows, 2 * count);
      values = Arrays.copyOf(values, 2 * count);
    }
    rows[count] = row;
    values[count++] = value;
  }

  double times(double[] vector) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += values[i] * vector[rows[i]];
    }
    return sum;
  }

  int count() {
    return count;
  }

  int[] rows() {
    return rows;
  }

  double[] values() {
    return values;
  }
}
