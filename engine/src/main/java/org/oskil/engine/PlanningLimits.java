package org.oskil.engine;

import java.time.Duration;

/**
 * When the planner stops.
 *
 * @param time wall-clock time after which it returns the best it has
 * @param gapPercent proven gap at which it is content
 * @param seed the same seed and scenario give the same plan, unless the time limit cuts in
 * @param threads worker threads; they change the speed, not the answer
 */
public record PlanningLimits(Duration time, double gapPercent, long seed, int threads) {
  public PlanningLimits {
    if (time.isNegative() || time.isZero() || gapPercent < 0 || threads < 1) {
      throw new IllegalArgumentException(
          "Planning needs some time (%s), a gap of 0 or more (%s) and a thread (%d)."
              .formatted(time, gapPercent, threads));
    }
  }

  public static PlanningLimits usual() {
    return new PlanningLimits(Duration.ofSeconds(60), 0.5, 1, 2);
  }

  public PlanningLimits withTime(Duration next) {
    return new PlanningLimits(next, gapPercent, seed, threads);
  }

  public PlanningLimits withSeed(long next) {
    return new PlanningLimits(time, gapPercent, next, threads);
  }
}
