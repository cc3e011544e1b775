package org.oskil.model.time;

import java.time.LocalDate;

/**
 * The days on which something holds, by the calendar of Ukraine.
 *
 * @param fromInclusive {@link LocalDate#MIN} where it has no known beginning
 * @param toExclusive {@link LocalDate#MAX} where it has no known end
 */
public record Validity(LocalDate fromInclusive, LocalDate toExclusive) {
  public static final Validity ALWAYS = new Validity(LocalDate.MIN, LocalDate.MAX);

  public Validity {
    if (!fromInclusive.isBefore(toExclusive)) {
      throw new IllegalArgumentException(
          "A validity from %s to %s has no day. Maybe the two are swapped."
              .formatted(fromInclusive, toExclusive));
    }
  }

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(fromInclusive) && day.isBefore(toExclusive);
  }

  public boolean overlaps(Validity other) {
    return fromInclusive.isBefore(other.toExclusive) && other.fromInclusive.isBefore(toExclusive);
  }
}
