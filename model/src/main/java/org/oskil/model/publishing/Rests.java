package org.oskil.model.publishing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.oskil.model.published.PublicFigure;
import org.oskil.model.published.PublicRow.Level;

/**
 * What sums leave over between two releases: a sum and the parts of it that both releases show give
 * away by how much the rest has changed.
 */
final class Rests {
  private final Grid grid;
  private final Footprint[] footprints;
  private final List<Map<Footprint, Integer>> releases;

  Rests(Grid grid, Footprint[] footprints, List<Map<Footprint, Integer>> releases) {
    this.grid = grid;
    this.footprints = footprints;
    this.releases = releases;
  }

  /**
   * A rest that figures give away to have changed by fewer than k people; empty where there is
   * none.
   *
   * @param known what an attacker knows
   * @param anew what of it only this release shows
   * @return those of the telling figures that this release shows anew, at least one
   */
  Optional<List<Integer>> findTooSmall(BitSet known, BitSet anew) {
    for (Map<Footprint, Integer> release : releases) {
      BitSet both = new BitSet();
      known.stream().filter(entry -> release.containsKey(footprints[entry])).forEach(both::set);
      for (int sum = both.nextSetBit(0); sum >= 0; sum = both.nextSetBit(sum + 1)) {
        for (List<Integer> parts : List.of(areasOf(sum, both), cellsOf(sum, both))) {
          if (!parts.isEmpty() && isTooSmall(sum, parts, release)) {
            List<Integer> telling = new ArrayList<>(parts);
            telling.add(sum);
            telling.removeIf(entry -> !anew.get(entry));
            if (!telling.isEmpty()) {
              return Optional.of(telling);
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean isTooSmall(int sum, List<Integer> parts, Map<Footprint, Integer> release) {
    int rest = change(sum, release);
    for (int part : parts) {
      rest -= change(part, release);
    }
    return rest != 0 && Math.abs(rest) < PublicFigure.SMALLEST;
  }

  private int change(int entry, Map<Footprint, Integer> release) {
    return grid.people(entry) - release.getOrDefault(footprints[entry], 0);
  }

  /** The largest areas within a sum's own for which both releases show the same column. */
  private List<Integer> areasOf(int sum, BitSet both) {
    List<Integer> parts = new ArrayList<>();
    collect(sum / Grid.COLUMNS, sum % Grid.COLUMNS, both, parts);
    return parts;
  }

  private void collect(int row, int column, BitSet both, List<Integer> parts) {
    if (grid.level(row) == Level.SETTLEMENT) {
      return;
    }
    for (int part = 0; part < grid.districtRow(); part++) {
      if (grid.parent(part) == row) {
        if (both.get(part * Grid.COLUMNS + column)) {
          parts.add(part * Grid.COLUMNS + column);
        } else {
          collect(part, column, both, parts);
        }
      }
    }
  }

  /** The cells of an area that both releases show, where its total is the sum. */
  private static List<Integer> cellsOf(int sum, BitSet both) {
    if (sum % Grid.COLUMNS != Grid.TOTAL) {
      return List.of();
    }
    return IntStream.range(sum - Grid.TOTAL, sum).filter(both::get).boxed().toList();
  }
}
