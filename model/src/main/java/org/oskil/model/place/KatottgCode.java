package org.oskil.model.place;

import java.util.regex.Pattern;

/**
 * A code of Ukraine's codifier of territories: {@code UA}, two digits of the oblast, two of the
 * raion, three of the hromada, three of the settlement, two of the city district, and five that no
 * other code shares.
 */
public record KatottgCode(String value) implements Comparable<KatottgCode> {
  /** The smallest unit that the digits of a code name. */
  public enum Level {
    OBLAST,
    RAION,
    HROMADA,
    SETTLEMENT,
    CITY_DISTRICT
  }

  private static final Pattern WRITTEN = Pattern.compile("UA[0-9]{17}");
  private static final int OBLAST_END = 4;
  private static final int RAION_END = 6;
  private static final int HROMADA_END = 9;
  private static final int SETTLEMENT_END = 12;
  private static final int TAIL_START = 14;

  public KatottgCode {
    if (!isWrittenAsOne(value)) {
      throw new IllegalArgumentException(
          "\"%s\" is not a KATOTTG code. Expected UA and 17 digits, of which the first two name an oblast."
              .formatted(value));
    }
  }

  public static boolean isWrittenAsOne(String text) {
    return WRITTEN.matcher(text).matches() && !isZero(text, 2, OBLAST_END);
  }

  /** That of the last digits that are not zero; districts of Kyiv stand right below the oblast. */
  public Level level() {
    if (!isZero(value, SETTLEMENT_END, TAIL_START)) {
      return Level.CITY_DISTRICT;
    }
    if (!isZero(value, HROMADA_END, SETTLEMENT_END)) {
      return Level.SETTLEMENT;
    }
    if (!isZero(value, RAION_END, HROMADA_END)) {
      return Level.HROMADA;
    }
    return isZero(value, OBLAST_END, RAION_END) ? Level.OBLAST : Level.RAION;
  }

  /** The last five digits, which are enough to tell it from every other code. */
  public String tail() {
    return value.substring(TAIL_START);
  }

  /** Whether the digits put this one into the territory of the other, or they are the same. */
  public boolean isWithin(KatottgCode territory) {
    int end =
        switch (territory.level()) {
          case OBLAST -> OBLAST_END;
          case RAION -> RAION_END;
          case HROMADA -> HROMADA_END;
          case SETTLEMENT -> SETTLEMENT_END;
          case CITY_DISTRICT -> TAIL_START;
        };
    return value.regionMatches(0, territory.value, 0, end);
  }

  public PlaceId id() {
    return new PlaceId(value);
  }

  private static boolean isZero(String text, int from, int to) {
    return text.substring(from, to).chars().allMatch(digit -> digit == '0');
  }

  @Override
  public int compareTo(KatottgCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
