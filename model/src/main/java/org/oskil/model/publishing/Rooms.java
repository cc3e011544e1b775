package org.oskil.model.publishing;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.oskil.model.published.PublicFigure;

/**
 * How far off an attacker must stay who knows some figures of a table and all its sums. A table
 * whose rows form a tree is a circulation: each sum is a node, each figure an arc between the two
 * sums it is in, once with each sign. What a withheld figure could be instead of the truth is then
 * what can be sent around it, which augmenting paths find exactly, in whole numbers (Cox, Network
 * models for complementary cell suppression, 1995).
 */
final class Rooms {
  private static final int ENOUGH = PublicFigure.SMALLEST;

  private final Grid grid;
  private final BitSet known;
  private final int[] from;
  private final int[] to;
  private final int[] flow;
  private final int[][] arcs;
  private final int[] reachedBy;

  Rooms(Grid grid, BitSet known) {
    this.grid = grid;
    this.known = known;
    from = new int[grid.entries()];
    to = new int[grid.entries()];
    flow = new int[grid.entries()];
    int nodes = grid.rows() + grid.rows() * Grid.COLUMNS;
    reachedBy = new int[nodes];
    for (int entry = 0; entry < grid.entries(); entry++) {
      int row = entry / Grid.COLUMNS;
      int column = entry % Grid.COLUMNS;
      int below =
          switch (grid.level(row)) {
            case SETTLEMENT -> row;
            case HROMADA, DISTRICT -> columnSum(row, column);
          };
      int above =
          switch (grid.level(row)) {
            case SETTLEMENT, HROMADA -> columnSum(grid.parent(row), column);
            case DISTRICT -> row;
          };
      from[entry] = column < Grid.TOTAL ? below : above;
      to[entry] = column < Grid.TOTAL ? above : below;
    }
    arcs = new int[nodes][];
    for (int node = 0; node < nodes; node++) {
      int at = node;
      arcs[node] =
          IntStream.range(0, grid.entries())
              .filter(arc -> from[arc] == at || to[arc] == at)
              .toArray();
    }
  }

  private int columnSum(int row, int column) {
    return grid.rows() + row * Grid.COLUMNS + column;
  }

  /** Whether a withheld figure could be at least k different values in a row. */
  boolean isWideEnough(int entry) {
    return up(entry) >= ENOUGH || up(entry) + down(entry) >= ENOUGH;
  }

  /**
   * Known figures of which showing one fewer would give a figure more room: those across the
   * tightest cuts around it. Empty where it has enough.
   */
  BitSet tightening(int entry) {
    BitSet found = new BitSet();
    if (!isWideEnough(entry)) {
      up(entry);
      addCrossing(found);
      if (down(entry) < grid.people(entry)) {
        addCrossing(found);
      }
    }
    return found;
  }

  private void addCrossing(BitSet found) {
    for (int entry = 0; entry < grid.entries(); entry++) {
      if (known.get(entry) && (reachedBy[from[entry]] >= 0) != (reachedBy[to[entry]] >= 0)) {
        found.set(entry);
      }
    }
  }

  private int up(int entry) {
    return send(to[entry], from[entry], entry, ENOUGH);
  }

  private int down(int entry) {
    int most = Math.min(ENOUGH, grid.people(entry));
    return send(from[entry], to[entry], entry, most);
  }

  /** Sends up to a limit from one node to another past an arc, and says how much went. */
  private int send(int source, int sink, int past, int limit) {
    Arrays.fill(flow, 0);
    int sent = 0;
    while (sent < limit && search(source, sink, past)) {
      int most = limit - sent;
      for (int node = sink; node != source; node = before(node)) {
        most = Math.min(most, capacity(node, reachedBy[node]));
      }
      for (int node = sink; node != source; node = before(node)) {
        int arc = reachedBy[node];
        flow[arc] += to[arc] == node ? most : -most;
      }
      sent += most;
    }
    return sent;
  }

  private int before(int node) {
    int arc = reachedBy[node];
    return to[arc] == node ? from[arc] : to[arc];
  }

  private int capacity(int intoNode, int arc) {
    return to[arc] == intoNode ? ENOUGH : grid.people(arc) + flow[arc];
  }

  private boolean search(int source, int sink, int past) {
    Arrays.fill(reachedBy, -1);
    reachedBy[source] = Integer.MAX_VALUE;
    ArrayDeque<Integer> open = new ArrayDeque<>();
    open.add(source);
    while (!open.isEmpty() && reachedBy[sink] < 0) {
      int node = open.remove();
      for (int arc : arcs[node]) {
        if (!known.get(arc) && arc != past) {
          int next = from[arc] == node ? to[arc] : from[arc];
          if (reachedBy[next] < 0 && capacity(next, arc) > 0) {
            reachedBy[next] = arc;
            open.add(next);
          }
        }
      }
    }
    return reachedBy[sink] >= 0;
  }
}
