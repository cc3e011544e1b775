package org.oskil.engine.duty;

import org.oskil.engine.fleet.Destination;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Leg;
import org.oskil.engine.fleet.StopSequence;

/**
 * One run in numbers; who boards is not part of it.
 *
 * @param origin where the vehicle stands
 * @param departs step at which it leaves there
 * @param outCrossing number of the crossing passed on the way out, or {@link #NO_CROSSING}
 * @param firstDeparts step at which it leaves its first stop
 * @param destination number of the destination
 * @param arrives step at which it reaches the hub
 * @param ready step at which it can drive again
 */
public record Trip(
    int origin,
    int departs,
    Leg out,
    int outCrossing,
    StopSequence stops,
    int firstDeparts,
    Leg in,
    int inCrossing,
    int destination,
    int arrives,
    int ready) {
  public static final int NO_CROSSING = -1;

  public int lastDeparts() {
    return firstDeparts + stops.lastDepartsAfter();
  }

  public int departsStop(int stop) {
    return firstDeparts + stops.departsAfter[stop];
  }

  /**
   * Weighted seconds that one person of weight one who boards at a stop is exposed to, from the
   * start until safe.
   */
  public long exposure(FleetProblem problem, int stop, int line) {
    int place = stops.places[stop];
    Destination end = problem.destinations[destination];
    return (long) problem.placeWeight[line][place] * departsStop(stop) * problem.stepSeconds
        + stops.aboard(line, stop)
        + in.exposure(line)
        + end.weight(line) * end.waitSeconds(arrives);
  }
}
