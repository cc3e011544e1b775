package org.oskil.engine.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Programs drawn by chance, changed as column generation changes them, held against GLOP. */
class SimplexTest {
  private static final int PROGRAMS = 60;
  private static final int CHANGES = 8;

  /** The same program twice: ours, and one that GLOP solves from nothing each time. */
  private static final class Twins {
    private final Random random;
    private final Simplex simplex = new Simplex();
    private final List<Double> rights = new ArrayList<>();
    private final List<double[]> columns = new ArrayList<>();
    private final List<Double> costs = new ArrayList<>();

    Twins(long seed) {
      random = new Random(seed);
      for (int row = 0; row < 10; row++) {
        row(-random.nextInt(1, 40));
        double[] without = new double[row + 1];
        without[row] = -1;
        column(random.nextInt(500, 900), without);
      }
      for (int row = 0; row < 10; row++) {
        row(random.nextInt(0, 9));
      }
    }

    private void row(double most) {
      simplex.addRow(most);
      rights.add(most);
    }

    private void column(double cost, double[] entries) {
      var sparse = new SparseColumn();
      for (int row = 0; row < entries.length; row++) {
        sparse.put(row, entries[row]);
      }
      simplex.addColumn(cost, sparse);
      columns.add(Arrays.copyOf(entries, 40));
      costs.add(cost);
    }

    void change() {
      for (int more = 0; more < 12; more++) {
        double[] entries = new double[rights.size()];
        for (int row = 0; row < entries.length; row++) {
          boolean demand = row < 10;
          if (random.nextInt(4) == 0) {
            entries[row] = demand ? -random.nextInt(1, 30) : random.nextInt(-1, 3);
          }
        }
        column(random.nextInt(20, 300), entries);
      }
      if (random.nextBoolean()) {
        int row = random.nextInt(rights.size());
        double right = row < 10 ? -random.nextInt(1, 40) : random.nextInt(0, 9);
        rights.set(row, right);
        simplex.setRight(row, right);
      }
      if (random.nextInt(3) == 0) {
        row(random.nextInt(0, 6));
        for (int column = 10; column < columns.size(); column++) {
          int entry = random.nextInt(3) == 0 ? 1 : 0;
          columns.get(column)[rights.size() - 1] = entry;
          simplex.column(column).put(rights.size() - 1, entry);
        }
      }
    }

    /** The least cost by GLOP; NaN where there is none. */
    double leastCost() {
      MPSolver glop = MPSolver.createSolver("GLOP");
      double infinity = Double.POSITIVE_INFINITY;
      List<MPConstraint> rows =
          rights.stream().map(right -> glop.makeConstraint(-infinity, right)).toList();
      for (int column = 0; column < columns.size(); column++) {
        MPVariable variable = glop.makeNumVar(0, infinity, "");
        glop.objective().setCoefficient(variable, costs.get(column));
        for (int row = 0; row < rows.size(); row++) {
          rows.get(row).setCoefficient(variable, columns.get(column)[row]);
        }
      }
      glop.objective().setMinimization();
      boolean solved = glop.solve() == MPSolver.ResultStatus.OPTIMAL;
      double value = solved ? glop.objective().value() : Double.NaN;
      glop.delete();
      return value;
    }

    /** The largest violation of a row, counted in its own units. */
    double overfull() {
      double[] used = simplex.used();
      double worst = 0;
      for (int row = 0; row < rights.size(); row++) {
        double sum = 0;
        for (int column = 0; column < used.length; column++) {
          sum += used[column] * columns.get(column)[row];
        }
        worst = Math.max(worst, sum - rights.get(row));
      }
      return worst;
    }
  }

  @BeforeAll
  static void loadGlop() {
    Loader.loadNativeLibraries();
  }

  @Test
  void aChangedProgramComesToTheSameAsOneSolvedFromNothing() {
    int changed = 0;
    for (long seed = 0; seed < PROGRAMS; seed++) {
      var twins = new Twins(seed);
      for (int change = 0; change < CHANGES; change++) {
        twins.change();
        double expected = twins.leastCost();
        assertThat(twins.simplex.solve())
            .as("seed %d, change %d", seed, change)
            .isEqualTo(!Double.isNaN(expected));
        assertThat(twins.simplex.value())
            .as("seed %d, change %d", seed, change)
            .isCloseTo(expected, within(1e-3 * Math.max(1, Math.abs(expected))));
        assertThat(twins.overfull()).as("seed %d, change %d", seed, change).isLessThan(1e-3);
        changed++;
      }
    }
    assertThat(changed).isEqualTo(PROGRAMS * CHANGES);
  }

  @Test
  void pricesOfASolvedProgramAreNeverGainedUpon() {
    for (long seed = 0; seed < PROGRAMS; seed++) {
      var twins = new Twins(seed);
      twins.change();
      assertThat(twins.simplex.solve()).isTrue();
      double[] prices = twins.simplex.prices();
      assertThat(Arrays.stream(prices).max().orElseThrow()).as("seed %d", seed).isLessThan(1e-6);
      for (int column = 0; column < twins.columns.size(); column++) {
        double worth = 0;
        for (int row = 0; row < prices.length; row++) {
          worth += prices[row] * twins.columns.get(column)[row];
        }
        assertThat(twins.costs.get(column) - worth)
            .as("seed %d, column %d", seed, column)
            .isGreaterThan(-1e-5);
      }
    }
  }

  @Test
  void droppingUnusedColumnsChangesNothing() {
    for (long seed = 0; seed < PROGRAMS; seed++) {
      var twins = new Twins(seed);
      twins.change();
      twins.change();
      twins.simplex.solve();
      double before = twins.simplex.value();
      int[] after = twins.simplex.keep(new boolean[twins.columns.size()]);
      assertThat(Arrays.stream(after).filter(number -> number >= 0).count())
          .isEqualTo(twins.simplex.columns())
          .isLessThan(after.length);
      assertThat(twins.simplex.solve()).isTrue();
      assertThat(twins.simplex.value()).as("seed %d", seed).isCloseTo(before, within(1e-6));
    }
  }
}
