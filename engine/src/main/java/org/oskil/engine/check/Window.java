package org.oskil.engine.check;

/** A stretch of time in seconds after the start, without its end. */
record Window(long from, long to) {
  boolean holds(Window other) {
    return from <= other.from && other.to <= to;
  }

  boolean touches(Window other) {
    return from < other.to && other.from < to;
  }
}
