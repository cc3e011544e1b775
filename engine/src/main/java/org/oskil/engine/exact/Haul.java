package org.oskil.engine.exact;

import org.oskil.engine.duty.Trip;
import org.oskil.engine.fleet.Destination;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Leg;
import org.oskil.engine.fleet.StopSequence;

/**
 * How a run goes on: from the departure at its first stop until its vehicle is ready again at a
 * hub.
 *
 * @param departs step of the departure at the first stop
 * @param crossing number of the crossing passed on the way in, or {@link Trip#NO_CROSSING}
 */
record Haul(
    int crew,
    StopSequence stops,
    int departs,
    Leg in,
    int crossing,
    int destination,
    int arrives,
    int ready) {
  int place() {
    return stops.first();
  }

  int lastDeparts() {
    return departs + stops.lastDepartsAfter();
  }

  /** The origin at which the vehicle stands afterwards. */
  int standsAt(FleetProblem problem) {
    return problem.originOfHub[problem.destinations[destination].hub];
  }

  /** The whole run of a vehicle that came this way. */
  Trip after(Approach approach) {
    return new Trip(
        approach.origin(),
        approach.departs(),
        approach.out(),
        approach.crossing(),
        stops,
        departs,
        in,
        crossing,
        destination,
        arrives,
        ready);
  }

  /** Weighted seconds until safe of one person of weight one who boards at a stop. */
  long exposure(FleetProblem problem, int stop, int line) {
    Destination end = problem.destinations[destination];
    long waits = (long) (departs + stops.departsAfter[stop]) * problem.stepSeconds;
    return problem.placeWeight[line][stops.places[stop]] * waits
        + stops.aboard(line, stop)
        + in.exposure(line)
        + end.weight(line) * end.waitSeconds(arrives);
  }
}
