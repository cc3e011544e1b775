package org.oskil.model.publishing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.oskil.model.count.Areas;
import org.oskil.model.count.Cell;
import org.oskil.model.count.CellCounts;
import org.oskil.model.count.CountTable;
import org.oskil.model.place.PlaceId;
import org.oskil.model.published.PublicFigure;
import org.oskil.model.published.PublicRow;
import org.oskil.model.published.PublicRow.Level;
import org.oskil.model.published.PublicTable;

/**
 * The figures of a count by number: rows are settlements, then hromadas, then the district; columns
 * are the cells, then their total. An entry is row × columns + column.
 */
final class Grid {
  private static final List<Cell> CELLS = List.of(Cell.values());
  static final int TOTAL = CELLS.size();
  static final int COLUMNS = TOTAL + 1;

  private final List<PlaceId> rows = new ArrayList<>();
  private final int[] parents;
  private final int[] values;
  private final int settlements;
  private final CountTable counts;

  Grid(CountTable counts) {
    this.counts = counts;
    Areas areas = counts.areas();
    rows.addAll(areas.settlements());
    settlements = rows.size();
    rows.addAll(areas.allHromadas());
    rows.add(areas.district());
    parents = new int[rows.size()];
    values = new int[rows.size() * COLUMNS];
    for (int row = 0; row < rows.size(); row++) {
      PlaceId area = rows.get(row);
      switch (level(row)) {
        case SETTLEMENT -> fill(row, rows.indexOf(areas.hromada(area)), counts.settlement(area));
        case HROMADA -> fill(row, rows.size() - 1, counts.hromada(area));
        case DISTRICT -> fill(row, row, counts.district());
      }
    }
  }

  private void fill(int row, int parent, CellCounts counts) {
    parents[row] = parent;
    for (int column = 0; column < TOTAL; column++) {
      values[row * COLUMNS + column] = counts.in(CELLS.get(column)).people();
    }
    values[row * COLUMNS + TOTAL] = counts.total().people();
  }

  int entries() {
    return values.length;
  }

  int rows() {
    return rows.size();
  }

  int districtRow() {
    return rows.size() - 1;
  }

  int parent(int row) {
    return parents[row];
  }

  Level level(int row) {
    if (row == rows.size() - 1) {
      return Level.DISTRICT;
    }
    return row < settlements ? Level.SETTLEMENT : Level.HROMADA;
  }

  int people(int entry) {
    return values[entry];
  }

  Footprint footprint(int entry) {
    int column = entry % COLUMNS;
    return new Footprint(
        Set.copyOf(settlements(entry / COLUMNS)),
        column == TOTAL ? Footprint.EVERY_CELL : Set.of(CELLS.get(column)));
  }

  /** How many people a figure of any release would add up today, if all its places are counted. */
  OptionalInt findPeople(Footprint whom) {
    if (!counts.settlements().keySet().containsAll(whom.settlements())) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(
        whom.settlements().stream()
            .mapToInt(settlement ->
                whom.cells().stream()
                    .mapToInt(cell -> counts.settlement(settlement).in(cell).people())
                    .sum())
            .sum());
  }

  private List<PlaceId> settlements(int row) {
    return switch (level(row)) {
      case SETTLEMENT -> List.of(rows.get(row));
      case HROMADA ->
          rows.subList(0, settlements).stream()
              .filter(settlement -> parents[rows.indexOf(settlement)] == row)
              .toList();
      case DISTRICT -> rows.subList(0, settlements);
    };
  }

  Withheld withheld(int entry, Why why) {
    int column = entry % COLUMNS;
    return new Withheld(
        rows.get(entry / COLUMNS),
        column == TOTAL ? Withheld.TOTAL : CELLS.get(column).name(),
        why);
  }

  List<PublicRow> shown(BitSet shown) {
    List<PublicRow> table = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      Map<Cell, PublicFigure> cells = new EnumMap<>(Cell.class);
      for (int column = 0; column < TOTAL; column++) {
        cells.put(CELLS.get(column), figure(row * COLUMNS + column, shown));
      }
      table.add(
          new PublicRow(
              rows.get(row),
              level(row),
              rows.get(parents[row]),
              figure(row * COLUMNS + TOTAL, shown),
              cells));
    }
    return table;
  }

  private PublicFigure figure(int entry, BitSet shown) {
    return shown.get(entry) ? new PublicFigure.Shown(values[entry]) : new PublicFigure.Withheld();
  }

  /** Which figures a table shows that was made from this count. */
  BitSet shownBy(PublicTable table) {
    BitSet shown = new BitSet();
    for (int row = 0; row < table.rows().size(); row++) {
      PublicRow given = table.rows().get(row);
      for (int column = 0; column < TOTAL; column++) {
        if (given.cells().get(CELLS.get(column)) instanceof PublicFigure.Shown) {
          shown.set(row * COLUMNS + column);
        }
      }
      if (given.total() instanceof PublicFigure.Shown) {
        shown.set(row * COLUMNS + TOTAL);
      }
    }
    if (shown.length() > values.length || !shown(shown).equals(table.rows())) {
      throw new IllegalArgumentException(
          "The table of %s is not one of these counts. Maybe they changed after it was made."
              .formatted(table.day()));
    }
    return shown;
  }
}
