package org.oskil.server.platform.start;

import java.time.Duration;

/**
 * How much the server lets anybody take.
 *
 * @param bodyBytes longest request body
 * @param connections most connections to the database at a time
 * @param statement longest time one statement may take
 */
public record Limits(long bodyBytes, int connections, Duration statement) {
  public Limits {
    if (bodyBytes < 1 || connections < 1 || !statement.isPositive()) {
      throw new IllegalArgumentException(
          "Every limit must be above 0: bodyBytes %d, connections %d, statement %s."
              .formatted(bodyBytes, connections, statement));
    }
  }

  public static Limits usual() {
    return new Limits(2 << 20, 10, Duration.ofSeconds(30));
  }
}
