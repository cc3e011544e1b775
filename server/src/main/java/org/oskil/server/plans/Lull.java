package org.oskil.server.plans;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * When to act on changes that come in bursts: once it has been quiet for a while, but never later
 * than a longest time after the first. Times are nanoseconds of one clock that only runs forward.
 */
final class Lull {
  private final long quiet;
  private final long longest;
  private boolean waiting;
  private long first;
  private long due;

  Lull(Duration quiet, Duration longest) {
    this.quiet = quiet.toNanos();
    this.longest = longest.toNanos();
  }

  /** Something has changed. */
  void note(long now) {
    begin(now);
    due = now + Math.min(quiet, first + longest - now);
  }

  /** Somebody asks to act at once. */
  void hurry(long now) {
    begin(now);
    due = now;
  }

  /** Acting failed and is tried again after the longest time. */
  void postpone(long now) {
    waiting = true;
    first = now;
    due = now + longest;
  }

  /** How long to wait still, 0 or less where it is time; empty where nothing has changed. */
  OptionalLong left(long now) {
    return waiting ? OptionalLong.of(due - now) : OptionalLong.empty();
  }

  /** It is acted on now. */
  void end() {
    waiting = false;
  }

  private void begin(long now) {
    if (!waiting) {
      waiting = true;
      first = now;
    }
  }
}
