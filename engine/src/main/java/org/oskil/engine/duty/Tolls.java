package org.oskil.engine.duty;

import org.oskil.engine.fleet.FleetProblem;

/** What passages cost, and where a vehicle cannot arrive. */
public final class Tolls {
  /** A toll nobody can pay. */
  public static final long CLOSED = Long.MAX_VALUE / 8;

  /** By crossing and hour. */
  public final long[][] passage;

  /** By destination and step of arrival: whether a run may end there then. */
  public final boolean[][] arrivalBarred;

  public Tolls(FleetProblem problem) {
    passage = new long[problem.crossings.size()][problem.hours()];
    arrivalBarred = new boolean[problem.destinations.length][problem.horizon + 1];
  }
}
