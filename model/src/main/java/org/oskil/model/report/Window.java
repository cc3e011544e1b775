package org.oskil.model.report;

import java.time.Instant;

/** A stretch of time: after its beginning, up to and with its end. */
public record Window(Instant fromExclusive, Instant toInclusive) {
  public Window {
    if (!fromExclusive.isBefore(toInclusive)) {
      throw new IllegalArgumentException(
          "A window from %s to %s has no time in it. Maybe they are swapped."
              .formatted(fromExclusive, toInclusive));
    }
  }

  public boolean contains(Instant time) {
    return time.isAfter(fromExclusive) && !time.isAfter(toInclusive);
  }
}
