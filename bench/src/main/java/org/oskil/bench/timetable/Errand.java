package org.oskil.bench.timetable;

import org.oskil.engine.fleet.StopSequence;

/**
 * A run that a peer wants, before its times are known.
 *
 * @param stops where it collects
 * @param hub number of the hub it goes to
 * @param outRoute which of the ways to the first stop, counted round, or {@link #ANY}
 * @param inRoute which of the ways to the hub, counted round, or {@link #ANY}
 * @param notBefore step before which it does not depart
 */
public record Errand(StopSequence stops, int hub, int outRoute, int inRoute, int notBefore) {
  /** Whichever way is over first; the first of them where nothing else is known. */
  public static final int ANY = -1;

  /** The same with each way that was left open settled. */
  Errand over(int out, int in) {
    return new Errand(
        stops, hub, outRoute == ANY ? out : outRoute, inRoute == ANY ? in : inRoute, notBefore);
  }
}
