package org.oskil.model.publishing;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.oskil.model.count.CountTable;
import org.oskil.model.published.PublicTable;

/**
 * Prepares releases and judges them. The same counts after the same releases give the same
 * proposal.
 */
public final class Releases {
  private Releases() {}

  /** Shows as much of a count as can be shown after what was shown before. */
  public static Proposal propose(LocalDate day, CountTable counts, List<PublicTable> before) {
    Grid grid = new Grid(counts);
    BitSet shown = new BitSet();
    shown.set(0, grid.entries());
    Map<Integer, Why> withheld = new Suppression(grid, before).apply(shown);
    return new Proposal(new PublicTable(day, grid.shown(shown)), list(grid, withheld));
  }

  /**
   * Every figure that a table must not show of these counts after what was shown before; none where
   * it may be published.
   *
   * @throws IllegalArgumentException if the table is not made from these counts
   */
  public static List<Withheld> objections(
      CountTable counts, PublicTable table, List<PublicTable> before) {
    Grid grid = new Grid(counts);
    return list(grid, new Suppression(grid, before).apply(grid.shownBy(table)));
  }

  private static List<Withheld> list(Grid grid, Map<Integer, Why> withheld) {
    return new TreeMap<>(withheld)
        .entrySet().stream().map(entry -> grid.withheld(entry.getKey(), entry.getValue())).toList();
  }
}
