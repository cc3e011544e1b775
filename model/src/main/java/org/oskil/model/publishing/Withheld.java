package org.oskil.model.publishing;

import java.util.Optional;
import org.oskil.model.count.Cell;
import org.oskil.model.place.PlaceId;

/**
 * One figure that is not to be shown, with the reason.
 *
 * @param column the name of the cell, or {@code TOTAL}
 */
public record Withheld(PlaceId area, String column, Why why) {
  static final String TOTAL = "TOTAL";

  /** The cell; empty where the total of all cells is meant. */
  public Optional<Cell> findCell() {
    return column.equals(TOTAL) ? Optional.empty() : Optional.of(Cell.valueOf(column));
  }
}
