package org.oskil.server.platform.web;

import java.io.IOException;
import java.io.Serial;

/** A body is longer than any may be; reading stops there. */
final class BodyTooLong extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private final long limit;

  /**
   * @param limit in bytes
   */
  BodyTooLong(long limit) {
    super("A body is longer than " + limit + " bytes.");
    this.limit = limit;
  }

  long limit() {
    return limit;
  }
}
