package org.oskil.exchange.scenario;

import java.time.Instant;

/**
 * From the start of the operation to its deadline; open on a side that could not be read, so that
 * nothing lies outside there.
 */
record Span(Instant start, Instant deadline) {
  static final Span OPEN = new Span(Instant.MIN, Instant.MAX);

  boolean isAfterStart(Instant at) {
    return !start.equals(OPEN.start) && at.isAfter(start);
  }
}
