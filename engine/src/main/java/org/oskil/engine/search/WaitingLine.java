package org.oskil.engine.search;

import java.util.Arrays;

/**
 * Who is carried from one place, dearest seat first, and so what a further seat saves there:
 * everybody behind moves up.
 *
 * <p>Split into levels of weight: a seat counts on a level for whoever weighs at least so much,
 * with the weight that the level adds. Sums over levels make the best assignment of people to seats
 * exact as long as all of them may board it.
 */
final class WaitingLine {
  /** What each level adds to the weight of the one below. */
  final int[] added;

  /** By level and entry: cost of the seat to a person of weight one, falling. */
  final long[][] cost;

  final int[][] people;
  final int[][] release;

  private WaitingLine(int[] added, int levels) {
    this.added = added;
    cost = new long[levels][];
    people = new int[levels][];
    release = new int[levels][];
  }

  /** Collects who is carried from one place. */
  static final class Builder {
    private int[] weight = new int[16];
    private long[] cost = new long[16];
    private int[] people = new int[16];
    private int[] release = new int[16];
    private int size;

    void add(int personWeight, long seatCost, int count, int from) {
      if (size == weight.length) {
        weight = Arrays.copyOf(weight, 2 * size);
        cost = Arrays.copyOf(cost, 2 * size);
        people = Arrays.copyOf(people, 2 * size);
        release = Arrays.copyOf(release, 2 * size);
      }
      weight[size] = personWeight;
      cost[size] = seatCost;
      people[size] = count;
      release[size] = from;
      size++;
    }

    WaitingLine build() {
      int[] levels = Arrays.stream(weight, 0, size).distinct().sorted().toArray();
      Integer[] order = new Integer[size];
      Arrays.setAll(order, i -> i);
      Arrays.sort(order, (a, b) -> Long.compare(cost[b], cost[a]));
      int[] added = new int[levels.length];
      for (int level = 0; level < added.length; level++) {
        added[level] = levels[level] - (level == 0 ? 0 : levels[level - 1]);
      }
      var line = new WaitingLine(added, levels.length);
      for (int level = 0; level < added.length; level++) {
        int from = levels[level];
        int[] chosen =
            Arrays.stream(order).mapToInt(i -> i).filter(i -> weight[i] >= from).toArray();
        line.cost[level] = Arrays.stream(chosen).mapToLong(i -> cost[i]).toArray();
        line.people[level] = Arrays.stream(chosen).map(i -> people[i]).toArray();
        line.release[level] = Arrays.stream(chosen).map(i -> release[i]).toArray();
      }
      return line;
    }
  }
}
