package org.oskil.model.order;

import java.time.Instant;

/**
 * When the order is meant to hold, once it is published.
 *
 * @param toExclusive {@link Instant#MAX} where it holds until it is lifted
 */
public record Term(Instant fromInclusive, Instant toExclusive) {
  public Term {
    if (!fromInclusive.isBefore(toExclusive)) {
      throw new IllegalArgumentException(
          "A term from %s to %s is empty. Maybe the two are swapped."
              .formatted(fromInclusive, toExclusive));
    }
  }
}
