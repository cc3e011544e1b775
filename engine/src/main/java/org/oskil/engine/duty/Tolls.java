package org.oskil.engine.duty;

import org.oskil.engine.fleet.Destination;
import org.oskil.engine.fleet.FleetProblem;

/** What passages, berths, trains and room cost, and where a vehicle cannot arrive. */
public final class Tolls {
  /** A toll nobody can pay. */
  public static final long CLOSED = Long.MAX_VALUE / 8;

  /** By crossing and hour. */
  public final long[][] passage;

  /** Price of standing at a hub for one step, by hub and step. */
  public final long[][] berth;

  /** Price of one person against each person limit. */
  public final long[] person;

  /** By destination and step of arrival: whether a run may end there then. */
  public final boolean[][] arrivalBarred;

  /**
   * Nothing costs anything and nothing is barred, but crossings without any passage left are
   * closed.
   */
  public Tolls(FleetProblem problem) {
    passage = new long[problem.crossings.size()][problem.hours()];
    berth = new long[problem.hubs.size()][problem.lastReady + 1];
    person = new long[problem.personLimits.length];
    arrivalBarred = new boolean[problem.destinations.length][problem.horizon + 1];
    for (int crossing = 0; crossing < passage.length; crossing++) {
      for (int hour = 0; hour < passage[crossing].length; hour++) {
        passage[crossing][hour] = problem.passages[crossing][hour] > 0 ? 0 : CLOSED;
      }
    }
  }

  /** What one person pays who arrives at this step. */
  public long perPerson(Destination destination, int arrives) {
    long price = 0;
    for (int i = 0; i < destination.limits.length; i++) {
      if (arrives < destination.countsBefore[i]) {
        price += person[destination.limits[i]];
      }
    }
    return price;
  }

  /** What a vehicle pays that stands at a hub from one step to another. */
  public long standing(int hub, int arrives, int ready) {
    long toll = 0;
    for (int step = arrives; step < ready; step++) {
      toll += berth[hub][step];
    }
    return toll;
  }
}
