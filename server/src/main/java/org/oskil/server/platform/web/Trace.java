package org.oskil.server.platform.web;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What went wrong, for the log: kinds and places, and never what a library says of it, for that may
 * quote what people sent. Our own messages are kept; they name no people.
 */
final class Trace {
  private static final int FRAMES = 25;
  private static final int CAUSES = 8;
  private static final String OURS = "org.oskil.";

  private Trace() {}

  /** Ties an answer to a line of the log. */
  static String newId() {
    return UUID.randomUUID().toString();
  }

  static String of(Throwable thrown) {
    var trace = new StringBuilder();
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < CAUSES; depth++) {
      trace.append(depth == 0 ? "" : "\ncaused by ").append(head(cause)).append(frames(cause));
      cause = cause.getCause();
    }
    return trace.toString();
  }

  private static String head(Throwable thrown) {
    String kind = thrown.getClass().getName();
    if (thrown instanceof SQLException database) {
      return kind + " SQLSTATE " + database.getSQLState();
    }
    StackTraceElement[] frames = thrown.getStackTrace();
    boolean ours = frames.length > 0 && frames[0].getClassName().startsWith(OURS);
    return ours ? kind + ": " + thrown.getMessage() : kind;
  }

  private static String frames(Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .limit(FRAMES)
        .map(frame -> "\n    at " + frame)
        .collect(Collectors.joining());
  }
}
