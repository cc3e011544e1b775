package org.oskil.engine.effort;

import java.time.Duration;

/** Time that runs out. A part of a budget ends with the whole at the latest. */
public final class TimeBudget {
  private final long startedNanos;
  private final long endsNanos;

  private TimeBudget(long startedNanos, long endsNanos) {
    this.startedNanos = startedNanos;
    this.endsNanos = endsNanos;
  }

  public static TimeBudget startingNow(Duration length) {
    long now = System.nanoTime();
    return new TimeBudget(now, now + length.toNanos());
  }

  /** So much of what is left, from now on. */
  public TimeBudget part(double share) {
    long now = System.nanoTime();
    return new TimeBudget(now, now + (long) (share * Math.max(0, endsNanos - now)));
  }

  public boolean isOver() {
    return System.nanoTime() - endsNanos >= 0;
  }

  public Duration spent() {
    return Duration.ofNanos(System.nanoTime() - startedNanos);
  }

  public long leftMillis() {
    return Math.max(0, (endsNanos - System.nanoTime()) / 1_000_000);
  }

  /** How much of it is spent, from 0 to 1. */
  public double share() {
    return Math.min(1, spentShare());
  }

  /** How much of it is spent; more than 1 in overtime. */
  public double spentShare() {
    return (double) (System.nanoTime() - startedNanos) / Math.max(1, endsNanos - startedNanos);
  }
}
