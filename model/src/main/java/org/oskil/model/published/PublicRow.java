package org.oskil.model.published;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.oskil.model.count.Cell;
import org.oskil.model.place.PlaceId;

/**
 * The figures of one area.
 *
 * @param partOf the hromada of a settlement, the district of a hromada, the district of itself
 * @param cells every cell
 */
public record PublicRow(
    PlaceId area, Level level, PlaceId partOf, PublicFigure total, Map<Cell, PublicFigure> cells) {
  /** How large an area is. */
  public enum Level {
    SETTLEMENT,
    HROMADA,
    DISTRICT
  }

  public PublicRow {
    var whole = new EnumMap<Cell, PublicFigure>(Cell.class);
    for (Cell cell : Cell.values()) {
      whole.put(cell, cells.getOrDefault(cell, new PublicFigure.Withheld()));
    }
    cells = Collections.unmodifiableMap(whole);
  }
}
