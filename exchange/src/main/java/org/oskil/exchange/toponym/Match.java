package org.oskil.exchange.toponym;

/** How a written name was recognised, the surest way first. */
public enum Match {
  /** Its official name on that day, in Ukrainian or in English. */
  OFFICIAL,
  /** Its official name on another day: it was renamed before or since. */
  OF_ANOTHER_DAY,
  /** A spelling that was seen in print. */
  SPELLING,
  /** A romanisation by one of the usual rules. */
  ROMANISED,
  /** A Russian form by rule. */
  RUSSIAN
}
