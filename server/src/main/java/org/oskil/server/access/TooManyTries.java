package org.oskil.server.access;

import java.io.Serial;
import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** The password was not even looked at. */
final class TooManyTries extends AuthenticationException {
  @Serial private static final long serialVersionUID = 1L;

  private final Duration wait;

  TooManyTries(Duration wait) {
    super("Too many wrong passwords for this user.");
    this.wait = wait;
  }

  /** Whole seconds, rounded up. */
  String seconds() {
    return Long.toString(wait.plusMillis(999).toSeconds());
  }
}
