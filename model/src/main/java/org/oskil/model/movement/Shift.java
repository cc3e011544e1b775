package org.oskil.model.movement;

import java.time.LocalTime;

/** From when to when a crew works each day, local time. */
public record Shift(LocalTime fromInclusive, LocalTime toExclusive) {
  public Shift {
    if (!fromInclusive.isBefore(toExclusive)) {
      throw new IllegalArgumentException(
          "A shift from %s to %s ends before it begins. Maybe it should be two groups."
              .formatted(fromInclusive, toExclusive));
    }
  }
}
