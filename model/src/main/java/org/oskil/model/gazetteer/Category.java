package org.oskil.model.gazetteer;

import org.oskil.model.place.KatottgCode.Level;

/** What a unit is in law. */
public enum Category {
  OBLAST(Level.OBLAST),
  RAION(Level.RAION),
  HROMADA(Level.HROMADA),
  /** місто. */
  CITY(Level.SETTLEMENT),
  /** селище міського типу; abolished on 26 January 2024, when each became a селище. */
  URBAN_TYPE_SETTLEMENT(Level.SETTLEMENT),
  /** селище. */
  RURAL_SETTLEMENT(Level.SETTLEMENT),
  /** село. */
  VILLAGE(Level.SETTLEMENT),
  /** A part of a settlement without a code. */
  PART(Level.CITY_DISTRICT);

  private final Level level;

  Category(Level level) {
    this.level = level;
  }

  /** The level of codes that units of this category have; a part stands below a settlement. */
  public Level level() {
    return level;
  }
}
