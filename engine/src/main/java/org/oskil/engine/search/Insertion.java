package org.oskil.engine.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.oskil.engine.duty.Detail;
import org.oskil.engine.duty.DutySearch;
import org.oskil.engine.duty.Tolls;
import org.oskil.engine.duty.Trip;
import org.oskil.engine.fleet.Blend;
import org.oskil.engine.fleet.Crew;
import org.oskil.engine.fleet.Destination;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Vehicle;

/** Puts the best runs into a gap of one vehicle's time. */
final class Insertion {
  /** Stands for "anywhere" as the origin where a gap has to end. */
  static final int ANYWHERE = -1;

  private static final int MOST_ROUNDS = 8;

  private final FleetProblem problem;
  private final Loader loader;
  private final DutySearch search;
  private final long withoutSeat;
  private final Tolls prices;

  /**
   * @param withoutSeat what a person of weight one without a seat costs beside staying, in blended
   *     seconds
   * @param prices what passages and berths are worth elsewhere
   */
  Insertion(FleetProblem problem, Loader loader, long withoutSeat, Tolls prices) {
    this.prices = prices;
    this.problem = problem;
    this.loader = loader;
    this.withoutSeat = withoutSeat;
    search = new DutySearch(problem);
  }

  /**
   * Fills a gap and loads the schedule anew. A duty counts what it saves run by run, so one that
   * comes to the same few people again counts them twice: then only its beginning is kept and the
   * rest is looked for again.
   *
   * @param thrift how much of the worth of passages and berths elsewhere a run has to bring in
   * @param endOrigin where the vehicle must stand when the gap ends, or {@link #ANYWHERE}
   * @return whether the vehicle ends where it must
   */
  boolean fill(
      Schedule schedule,
      Blend blend,
      int vehicle,
      Vehicle standing,
      int from,
      int to,
      int endOrigin,
      double thrift,
      Detail detail) {
    search.lookAt(detail);
    Crew crew = problem.crews[standing.crew()];
    Vehicle at = standing;
    int now = from;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Ride> rides = schedule.rides();
      loader.load(rides, blend.weights);
      var loads = new SavedLoads(problem, blend, crew, rides, loader, withoutSeat);
      Tolls tolls = tolls(schedule, crew, thrift);
      if (endOrigin == ANYWHERE) {
        search.run(crew, loads, blend, tolls, now, to);
      } else {
        search.runTo(crew, loads, blend, tolls, now, to, endOrigin);
      }
      if (!search.canStand(at.origin(), now)) {
        return false;
      }
      List<Trip> duty = search.duty(crew, tolls, at.origin(), now, to);
      int kept = keep(schedule, vehicle, duty);
      if (kept == duty.size()) {
        return true;
      }
      if (kept == 0) {
        return endOrigin == ANYWHERE;
      }
      Trip last = duty.get(kept - 1);
      at = schedule.after(at, last);
      now = last.ready();
    }
    return endOrigin == ANYWHERE || at.origin() == endOrigin;
  }

  private int keep(Schedule schedule, int vehicle, List<Trip> duty) {
    Map<Integer, Integer> visits = new HashMap<>();
    int kept = 0;
    for (Trip trip : duty) {
      for (int place : trip.stops().places) {
        int before = visits.merge(place, 1, Integer::sum) - 1;
        if (before > 0 && !isDeep(place, before)) {
          return kept;
        }
      }
      if (!schedule.hasRoomFor(trip)) {
        return kept;
      }
      schedule.add(new Ride(problem, vehicle, trip));
      kept++;
    }
    return kept;
  }

  /**
   * Whether so many people are carried from a place that a few seats more or less change little.
   */
  private boolean isDeep(int place, int visits) {
    int all = 0;
    int left = 0;
    for (var group : problem.groupsOf[place]) {
      all += group.parties * group.people;
      left += loader.left(group.index) * group.people;
    }
    return left == 0 && all > 200 * visits || left > 50 * (visits + 1);
  }

  private Tolls tolls(Schedule schedule, Crew crew, double thrift) {
    var tolls = new Tolls(problem);
    for (int crossing = 0; crossing < tolls.passage.length; crossing++) {
      for (int hour = 0; hour < tolls.passage[crossing].length; hour++) {
        tolls.passage[crossing][hour] =
            schedule.passagesLeft(crossing, hour) > 0
                ? (long) (thrift * prices.passage[crossing][hour])
                : Tolls.CLOSED;
      }
    }
    for (int hub = 0; hub < tolls.berth.length; hub++) {
      for (int step = 0; step < tolls.berth[hub].length; step++) {
        tolls.berth[hub][step] = (long) (thrift * prices.berth[hub][step]);
      }
    }
    for (int d = 0; d < problem.destinations.length; d++) {
      Destination destination = problem.destinations[d];
      boolean full = false;
      for (int i = 0; i < destination.limits.length; i++) {
        full |= loader.limitLeft(destination.limits[i]) <= 0;
      }
      for (int arrives = 0; arrives < tolls.arrivalBarred[d].length; arrives++) {
        tolls.arrivalBarred[d][arrives] =
            full
                || !schedule.hasBerth(
                    destination.hub,
                    arrives,
                    Math.min(problem.lastReady, arrives + crew.alightSteps));
      }
    }
    return tolls;
  }
}
