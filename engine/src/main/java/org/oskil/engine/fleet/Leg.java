package org.oskil.engine.fleet;

import org.oskil.engine.roads.Route;

/**
 * One allowed way between two points of the problem, with what its driving costs per person of
 * weight one on each line.
 */
public final class Leg {
  /** Position among all legs of the problem. */
  public final int index;

  public final int steps;

  /** Crossings side by side, any of which will do; empty if none is passed. */
  public final int[] crossings;

  /** Seconds after the departure at which the crossing is passed. */
  public final int secondsBefore;

  /** Weighted seconds by line. */
  final long[] exposure;

  /** Seconds driven where any line gives a weight. */
  public final int exposedSeconds;

  public final Route route;

  Leg(
      int index,
      int steps,
      int[] crossings,
      int secondsBefore,
      long[] exposure,
      int exposedSeconds,
      Route route) {
    this.index = index;
    this.steps = steps;
    this.crossings = crossings;
    this.secondsBefore = secondsBefore;
    this.exposure = exposure;
    this.exposedSeconds = exposedSeconds;
    this.route = route;
  }

  public long exposure(int line) {
    return exposure[line];
  }
}
