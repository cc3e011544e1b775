package org.oskil.engine.duty;

import java.util.ArrayList;
import java.util.List;
import org.oskil.engine.fleet.Crew;
import org.oskil.engine.fleet.Destination;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Leg;
import org.oskil.engine.fleet.StopSequence;

/**
 * Best duties of one crew from every origin and step at once, backward over time.
 *
 * <p>{@code standing[origin][step]} is the best a vehicle can still earn that stands there ready; {@code boarded[place][step]} the best
 * it can still earn that has held its dwell at a first stop there and may leave from now on. A duty's worth is the sum of its loads
 * less its tolls. The search covers every run the planning problem allows, so with prices it is an upper bound on what any vehicle can earn.
 */
public final class DutySearch {
  private static final long NEVER = Long.MIN_VALUE / 4;
  private static final int WAIT = -1;

  private final FleetProblem problem;
  private final long[][] standing;
  private final long[][] boarded;
  private final int[][] standingChoice;
  private final int[][] boardedAt;
  private final long[][] boardedChoice;

  public DutySearch(FleetProblem problem) {
    this.problem = problem;
    int steps = problem.horizon + 2;
    standing = new long[problem.origins.size()][steps];
    standingChoice = new int[problem.origins.size()][steps];
    boarded = new long[problem.places.size()][steps];
    boardedAt = new int[problem.places.size()][steps];
    boardedChoice = new long[problem.places.size()][steps];
  }

  /** Fills the tables for duties within a span of time that may end anywhere. */
  public void run(Crew crew, LoadValue loads, Tolls tolls, int from, int to) {
    for (long[] row : standing) {
      row[to] = 0;
    }
    fill(crew, loads, tolls, from, to);
  }

  /** Fills the tables for duties within a span of time that end at one origin. */
  public void runTo(Crew crew, LoadValue loads, Tolls tolls, int from, int to, int endOrigin) {
    for (int origin = 0; origin < standing.length; origin++) {
      standing[origin][to] = origin == endOrigin ? 0 : NEVER;
    }
    fill(crew, loads, tolls, from, to);
  }

  private void fill(Crew crew, LoadValue loads, Tolls tolls, int from, int to) {
    for (int place = 0; place < boarded.length; place++) {
      boarded[place][to] = NEVER;
    }
    for (int step = to - 1; step >= from; step--) {
      boolean onDuty = crew.onDuty(step);
      for (int place = 0; place < boarded.length; place++) {
        board(crew, loads, tolls, place, step, to, onDuty);
      }
      for (int origin = 0; origin < standing.length; origin++) {
        stand(crew, tolls, origin, step, to, onDuty);
      }
    }
  }

  private void board(Crew crew, LoadValue loads, Tolls tolls, int place, int step, int to, boolean onDuty) {
    long best = NEVER;
    long choice = 0;
    int at = step;
    if (onDuty) {
      int end = Math.min(to, crew.windowEnd(step));
      StopSequence[] sequences = crew.sequences[place];
      for (int i = 0; i < sequences.length; i++) {
        StopSequence stops = sequences[i];
        if (!loads.worthTrying(stops, step)) {
          continue;
        }
        int lastDeparts = step + stops.lastDepartsAfter();
        for (int d = 0; d < problem.destinations.length; d++) {
          Destination destination = problem.destinations[d];
          Leg[] ways = problem.inbound[stops.last()][destination.hub];
          for (int w = 0; w < ways.length; w++) {
            int arrives = lastDeparts + ways[w].steps;
            int ready = arrives + crew.alightSteps;
            if (ready > end || arrives > destination.latestArrival || tolls.arrivalBarred[d][arrives]) {
              continue;
            }
            long after = standing[problem.originOfHub[destination.hub]][ready];
            if (after <= NEVER / 2) {
              continue;
            }
            long toll = toll(tolls, ways[w], lastDeparts);
            if (toll >= Tolls.CLOSED) {
              continue;
            }
            long worth = loads.of(stops, step, ways[w], d, arrives) + after - toll;
            if (worth > best) {
              best = worth;
              choice = (long) i << 32 | (long) d << 8 | w;
            }
          }
        }
      }
      if (crew.onDuty(step + 1 <= problem.horizon ? step + 1 : step)
          && crew.windowEnd(Math.min(step + 1, problem.horizon)) == crew.windowEnd(step)
          && boarded[place][step + 1] > best) {
        best = boarded[place][step + 1];
        at = boardedAt[place][step + 1];
        choice = boardedChoice[place][step + 1];
      }
    }
    boarded[place][step] = best;
    boardedAt[place][step] = at;
    boardedChoice[place][step] = choice;
  }

  private void stand(Crew crew, Tolls tolls, int origin, int step, int to, boolean onDuty) {
    long best = standing[origin][step + 1];
    int choice = WAIT;
    if (onDuty) {
      int end = Math.min(to, crew.windowEnd(step));
      Leg[][] outbound = problem.outbound[origin];
      for (int place = 0; place < boarded.length; place++) {
        if (!crew.mayEnter(place)) {
          continue;
        }
        Leg[] ways = outbound[place];
        for (int w = 0; w < ways.length; w++) {
          int leaves = step + ways[w].steps + crew.dwell(place);
          if (leaves >= end || boarded[place][leaves] <= best) {
            continue;
          }
          long worth = boarded[place][leaves] - toll(tolls, ways[w], step);
          if (worth > best) {
            best = worth;
            choice = place << 8 | w;
          }
        }
      }
    }
    standing[origin][step] = best;
    standingChoice[origin][step] = choice;
  }

  private long toll(Tolls tolls, Leg leg, int departs) {
    if (leg.crossings.length == 0) {
      return 0;
    }
    return tolls.passage[cheapest(tolls, leg, departs)][problem.hour(departs, leg)];
  }

  private int cheapest(Tolls tolls, Leg leg, int departs) {
    int hour = problem.hour(departs, leg);
    int best = leg.crossings[0];
    for (int crossing : leg.crossings) {
      if (tolls.passage[crossing][hour] < tolls.passage[best][hour]) {
        best = crossing;
      }
    }
    return best;
  }

  /** What the best duty from here earns. */
  public long worth(int origin, int step) {
    return standing[origin][step];
  }

  /** The best duty from here, after {@link #run} with the same tolls. */
  public List<Trip> duty(Crew crew, Tolls tolls, int origin, int step, int to) {
    List<Trip> trips = new ArrayList<>();
    int at = origin;
    int now = step;
    while (now < to) {
      int choice = standingChoice[at][now];
      if (choice == WAIT) {
        now++;
        continue;
      }
      Trip trip = trip(crew, tolls, at, now, choice >> 8, choice & 0xff);
      trips.add(trip);
      at = problem.originOfHub[problem.destinations[trip.destination()].hub];
      now = trip.ready();
    }
    return trips;
  }

  private Trip trip(Crew crew, Tolls tolls, int origin, int departs, int place, int way) {
    Leg out = problem.outbound[origin][place][way];
    int mayLeave = departs + out.steps + crew.dwell(place);
    int leaves = boardedAt[place][mayLeave];
    long choice = boardedChoice[place][mayLeave];
    StopSequence stops = crew.sequences[place][(int) (choice >> 32)];
    int destination = (int) (choice >> 8 & 0xffffff);
    Leg in = problem.inbound[stops.last()][problem.destinations[destination].hub][(int) (choice & 0xff)];
    int lastDeparts = leaves + stops.lastDepartsAfter();
    int arrives = lastDeparts + in.steps;
    return new Trip(
        origin,
        departs,
        out,
        crossing(tolls, out, departs),
        stops,
        leaves,
        in,
        crossing(tolls, in, lastDeparts),
        destination,
        arrives,
        arrives + crew.alightSteps);
  }

  private int crossing(Tolls tolls, Leg leg, int departs) {
    return leg.crossings.length == 0 ? Trip.NO_CROSSING : cheapest(tolls, leg, departs);
  }
}
