package org.oskil.model.gazetteer;

import org.oskil.model.place.PlaceId;

/**
 * A way of writing a name that was seen somewhere and is not the official one.
 *
 * @param language as BCP 47 has it: {@code uk}, {@code ru}, {@code ru-Latn}
 * @param seenAt where and when it was printed
 */
public record Spelling(PlaceId place, String written, String language, Kind kind, String seenAt) {
  /** In what it differs. */
  public enum Kind {
    APOSTROPHE,
    RUSSIAN,
    ROMANISATION,
    SPELLING,
    TYPO
  }
}
