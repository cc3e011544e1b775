package org.oskil.model.publishing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.oskil.model.count.Cell;
import org.oskil.model.count.CountTable;
import org.oskil.model.place.PlaceId;
import org.oskil.model.published.PublicFigure;
import org.oskil.model.published.PublicRow;
import org.oskil.model.published.PublicTable;

/**
 * A figure of a release, as somebody reads it who knows the map.
 *
 * @param people what is shown; the truth where it is withheld
 */
record PublishedFigure(Set<PlaceId> settlements, Set<Cell> cells, int people, boolean shown) {

  /** All figures of a table, shown or not. */
  static List<PublishedFigure> of(PublicTable table, CountTable truth) {
    List<PublishedFigure> figures = new ArrayList<>();
    for (PublicRow row : table.rows()) {
      Set<PlaceId> settlements = new TreeSet<>();
      for (PlaceId settlement : truth.areas().settlements()) {
        if (settlement.equals(row.area())
            || truth.areas().hromada(settlement).equals(row.area())
            || row.level() == PublicRow.Level.DISTRICT) {
          settlements.add(settlement);
        }
      }
      row.cells()
          .forEach((cell, figure) -> figures.add(of(settlements, Set.of(cell), figure, truth)));
      figures.add(of(settlements, EnumSet.allOf(Cell.class), row.total(), truth));
    }
    return figures;
  }

  private static PublishedFigure of(
      Set<PlaceId> settlements, Set<Cell> cells, PublicFigure figure, CountTable truth) {
    return switch (figure) {
      case PublicFigure.Shown(int people) -> new PublishedFigure(settlements, cells, people, true);
      case PublicFigure.Withheld() ->
          new PublishedFigure(settlements, cells, people(settlements, cells, truth), false);
    };
  }

  boolean isOfTheSamePeopleAs(PublishedFigure other) {
    return settlements.equals(other.settlements) && cells.equals(other.cells);
  }

  boolean contains(PublishedFigure other) {
    return settlements.containsAll(other.settlements) && cells.containsAll(other.cells);
  }

  boolean isStillTrue(CountTable truth) {
    return truth.areas().hromadas().keySet().containsAll(settlements)
        && people == people(settlements, cells, truth);
  }

  int hasChangedBy(CountTable truth) {
    return Math.abs(people - people(settlements, cells, truth));
  }

  private static int people(Set<PlaceId> settlements, Set<Cell> cells, CountTable truth) {
    return settlements.stream()
        .mapToInt(settlement ->
            cells.stream().mapToInt(cell -> truth.settlement(settlement).in(cell).people()).sum())
        .sum();
  }
}
