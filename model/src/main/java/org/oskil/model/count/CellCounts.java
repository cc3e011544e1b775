package org.oskil.model.count;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many people of a roll are in each cell. Every cell is there, and together they are the roll;
 * in a difference of two counts a figure may be negative.
 */
public record CellCounts(Map<Cell, Headcount> cells, RollCount roll) {
  public static final CellCounts NOBODY = new CellCounts(Map.of(), RollCount.NOBODY);

  public CellCounts {
    var whole = new EnumMap<Cell, Headcount>(Cell.class);
    for (Cell cell : Cell.values()) {
      whole.put(cell, cells.getOrDefault(cell, Headcount.NOBODY));
    }
    cells = Map.copyOf(whole);
    int people = whole.values().stream().mapToInt(Headcount::people).sum();
    if (people != roll.roll()) {
      throw new IllegalArgumentException(
          "The cells hold %d people, but the roll is %d. Maybe somebody was counted twice or not at all."
              .formatted(people, roll.roll()));
    }
  }

  public static CellCounts sum(Collection<CellCounts> parts) {
    return parts.stream().reduce(NOBODY, CellCounts::plus);
  }

  public Headcount in(Cell cell) {
    return cells.getOrDefault(cell, Headcount.NOBODY);
  }

  /** Everybody. */
  public Headcount total() {
    return cells.values().stream().reduce(Headcount.NOBODY, Headcount::plus);
  }

  /** Those who are taken to be in their place still. */
  public Headcount remaining() {
    return cells.entrySet().stream()
        .filter(entry -> entry.getKey().remains())
        .map(Map.Entry::getValue)
        .reduce(Headcount.NOBODY, Headcount::plus);
  }

  public CellCounts plus(CellCounts other) {
    var sums = new EnumMap<Cell, Headcount>(Cell.class);
    for (Cell cell : Cell.values()) {
      sums.put(cell, in(cell).plus(other.in(cell)));
    }
    return new CellCounts(sums, roll.plus(other.roll));
  }

  /** What has changed since an earlier count. */
  public CellCounts minus(CellCounts earlier) {
    var changes = new EnumMap<Cell, Headcount>(Cell.class);
    for (Cell cell : Cell.values()) {
      changes.put(cell, in(cell).plus(earlier.in(cell).negated()));
    }
    return new CellCounts(changes, roll.minus(earlier.roll));
  }
}
