package org.oskil.server.platform.web;

import java.io.Serial;

/** The body is no JSON; knows where it stops being any, and not what stands there. */
final class UnreadableJson extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  /** Lines and columns are counted from 1. */
  UnreadableJson(int line, int column) {
    super("No JSON from line %d, column %d on.".formatted(line, column));
    this.line = line;
    this.column = column;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }
}
