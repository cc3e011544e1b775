package org.oskil.server.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down whoever guesses at one user's password: after some wrong ones the next try waits, and
 * twice as long after each further one. Kept in memory; a restart forgets.
 */
final class Throttle {
  static final int FREE_TRIES = 5;
  static final Duration FIRST_WAIT = Duration.ofSeconds(10);
  static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
  private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

  /** Names are whatever was typed, so there is no end to them; the oldest are forgotten. */
  private static final int MOST_NAMES = 10_000;

  private final InstantSource clock;
  private final Map<String, Failures> failures =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
          return size() > MOST_NAMES;
        }
      };

  private record Failures(int count, Instant last) {}

  Throttle(InstantSource clock) {
    this.clock = clock;
  }

  /** How long this user must wait before the next try; zero where none. */
  synchronized Duration waitOf(String user) {
    Failures past = failures.get(user);
    if (past == null || past.count() < FREE_TRIES) {
      return Duration.ZERO;
    }
    Duration left = Duration.between(clock.instant(), past.last().plus(wait(past.count())));
    return left.isPositive() ? left : Duration.ZERO;
  }

  synchronized void failed(String user) {
    Instant now = clock.instant();
    Failures past = failures.remove(user);
    boolean fresh = past != null && past.last().plus(FORGOTTEN_AFTER).isAfter(now);
    failures.put(user, new Failures(fresh && past != null ? past.count() + 1 : 1, now));
  }

  synchronized void succeeded(String user) {
    failures.remove(user);
  }

  private static Duration wait(int count) {
    int doublings = Math.min(count - FREE_TRIES, 10);
    Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
    return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
  }
}
