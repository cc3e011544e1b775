package org.oskil.model.publishing;

import java.util.Set;
import org.oskil.model.count.Cell;
import org.oskil.model.place.PlaceId;

/** Whom a figure adds up, whatever release or order version it is from. */
record Footprint(Set<PlaceId> settlements, Set<Cell> cells) {
  static final Set<Cell> EVERY_CELL = Set.of(Cell.values());

  Footprint {
    settlements = Set.copyOf(settlements);
    cells = Set.copyOf(cells);
  }

  boolean contains(Footprint other) {
    return cells.containsAll(other.cells) && settlements.containsAll(other.settlements);
  }
}
