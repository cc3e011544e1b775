package org.oskil.exchange.input;

import java.util.OptionalInt;

/**
 * Looks for a double quote that opens, closes or stands where RFC 4180 allows none; a lenient
 * parser would swallow whole rows.
 */
final class Quotes {
  private enum State {
    FIELD_START,
    PLAIN,
    QUOTED,
    QUOTE_IN_QUOTED
  }

  private Quotes() {}

  /** The line of the first such quote, or of the one that is never closed. */
  static OptionalInt findBroken(String text) {
    State state = State.FIELD_START;
    int line = 1;
    int opened = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends = c == ',' || c == '\n' || c == '\r';
      switch (state) {
        case FIELD_START, PLAIN -> {
          if (c == '"' && state == State.PLAIN) {
            return OptionalInt.of(line);
          }
          if (c == '"') {
            opened = line;
          }
          state = c == '"' ? State.QUOTED : ends ? State.FIELD_START : State.PLAIN;
        }
        case QUOTED -> state = c == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
        case QUOTE_IN_QUOTED -> {
          if (!ends && c != '"') {
            return OptionalInt.of(opened);
          }
          state = c == '"' ? State.QUOTED : State.FIELD_START;
        }
      }
      if (c == '\n') {
        line++;
      }
    }
    return state == State.QUOTED ? OptionalInt.of(opened) : OptionalInt.empty();
  }
}
