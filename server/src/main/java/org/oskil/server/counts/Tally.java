package org.oskil.server.counts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.oskil.model.count.Cell;
import org.oskil.model.count.Headcount;
import org.oskil.model.count.RollCount;

/**
 * The people of one area under one order version.
 *
 * @param area a place, a hromada, or empty for the district
 * @param sum everybody in all cells; the same as {@code roll.roll()}
 */
public record Tally(String area, RollCount roll, Map<Cell, Headcount> cells, Headcount sum) {
  public Tally {
    // Of an empty map EnumMap does not know the kind of key.
    var copy = new EnumMap<Cell, Headcount>(Cell.class);
    copy.putAll(cells);
    cells = copy;
  }

  static Tally of(String area, RollCount roll, Map<Cell, Headcount> cells) {
    return new Tally(
        area, roll, cells, cells.values().stream().reduce(Headcount.NOBODY, Headcount::plus));
  }

  /** Several areas as one. */
  static Tally together(String area, List<Tally> parts) {
    Map<Cell, Headcount> cells = new TreeMap<>();
    RollCount roll = RollCount.NOBODY;
    for (Tally part : parts) {
      roll = roll.plus(part.roll());
      part.cells().forEach((cell, people) -> cells.merge(cell, people, Headcount::plus));
    }
    return of(area, roll, cells);
  }
}
