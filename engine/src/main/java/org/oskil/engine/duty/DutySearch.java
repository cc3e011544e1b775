package org.oskil.engine.duty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.oskil.engine.fleet.Blend;
import org.oskil.engine.fleet.Crew;
import org.oskil.engine.fleet.Destination;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Leg;
import org.oskil.engine.fleet.StopSequence;

/**
 * Best duties of one crew from every origin and step at once, backward over time.
 *
 * <p>{@code standing[origin][step]} is the best a vehicle can still earn that stands there ready;
 * {@code boarded[place][step]} the best it can still earn that has held its dwell at a first stop
 * there and may leave from now on. A duty's worth is the sum of its loads less its tolls. The
 * search covers every run the planning problem allows, so with prices it is an upper bound on what
 * any vehicle can earn.
 */
public final class DutySearch {
  static final long NEVER = Long.MIN_VALUE / 4;
  private static final int WAIT = -1;
  private static final int UNKNOWN = -1;

  /** Complete searches for which a sequence stays familiar after it was last found best. */
  private static final int STAYS_FAMILIAR = 5;

  private final FleetProblem problem;

  private Detail detail = Detail.EVERYTHING;

  private final long[][] standing;
  private final long[][] boarded;
  private final int[][] standingChoice;
  private final int[][] boardedAt;
  private final long[][] boardedChoice;
  private final Endings[][] endings;
  private final long[][] bestNet;

  /**
   * By place and step, the sum over all later steps of the most that one step earlier can add to
   * what follows a departure.
   */
  private final long[][] risen;

  /**
   * By place and step, at how many later steps a way to end a run appeared that was not there a
   * step later.
   */
  private final int[][] appeared;

  /** What standing at a hub costs whoever arrives at a step. */
  private final long[][] berthToll;

  // What is known of each sequence: never worth more than this when it was last looked at, at this
  // first departure.
  private final long[] knownWorth;
  private final int[] knownAt;
  private final long[] risesPerStep;

  /** By sequence, the last complete search that found it best from some step on. */
  private final int[] lastBest;

  private int completeSearches;

  public DutySearch(FleetProblem problem) {
    this.problem = problem;
    int steps = problem.lastReady + 1;
    standing = new long[problem.origins.size()][steps];
    standingChoice = new int[problem.origins.size()][steps];
    boarded = new long[problem.places.size()][steps];
    boardedAt = new int[problem.places.size()][steps];
    boardedChoice = new long[problem.places.size()][steps];
    endings = new Endings[problem.places.size()][steps];
    bestNet = new long[problem.places.size()][steps];
    risen = new long[problem.places.size()][steps];
    appeared = new int[problem.places.size()][steps];
    berthToll = new long[problem.hubs.size()][steps];
    knownWorth = new long[problem.sequences];
    knownAt = new int[problem.sequences];
    risesPerStep = new long[problem.sequences];
    lastBest = new int[problem.sequences];
    Arrays.fill(lastBest, -STAYS_FAMILIAR);
    for (int place = 0; place < endings.length; place++) {
      int most = 0;
      for (Destination destination : problem.destinations) {
        most += problem.inbound[place][destination.hub].length;
      }
      for (int step = 0; step < steps; step++) {
        endings[place][step] = new Endings(most);
      }
    }
  }

  /** Looks at less from now on, or at everything again. */
  public void lookAt(Detail next) {
    detail = next;
  }

  /** Fills the tables for duties within a span of time that may end anywhere. */
  public void run(Crew crew, LoadValue loads, Blend blend, Tolls tolls, int from, int to) {
    for (long[] row : standing) {
      row[to] = 0;
    }
    fill(crew, loads, blend, tolls, from, to);
  }

  /** Fills the tables for duties within a span of time that end at one origin. */
  public void runTo(
      Crew crew, LoadValue loads, Blend blend, Tolls tolls, int from, int to, int endOrigin) {
    for (int origin = 0; origin < standing.length; origin++) {
      standing[origin][to] = origin == endOrigin ? 0 : NEVER;
    }
    fill(crew, loads, blend, tolls, from, to);
  }

  private void fill(Crew crew, LoadValue loads, Blend blend, Tolls tolls, int from, int to) {
    completeSearches += detail == Detail.EVERYTHING ? 1 : 0;
    for (int hub = 0; hub < berthToll.length; hub++) {
      for (int arrives = from; arrives < to; arrives++) {
        berthToll[hub][arrives] =
            tolls.standing(hub, arrives, Math.min(to, arrives + crew.alightSteps));
      }
    }
    for (int place = 0; place < boarded.length; place++) {
      boarded[place][to] = NEVER;
      endings[place][to].clear();
      bestNet[place][to] = NEVER;
      risen[place][to] = 0;
      appeared[place][to] = 0;
      for (StopSequence stops : crew.sequences[place]) {
        knownAt[stops.index] = UNKNOWN;
        risesPerStep[stops.index] = loads.risePerStep(stops);
      }
    }
    for (int step = to - 1; step >= from; step--) {
      boolean onDuty = crew.onDuty(step);
      for (int place = 0; place < boarded.length; place++) {
        endings[place][step].clear();
        risen[place][step] = risen[place][step + 1];
        appeared[place][step] = appeared[place][step + 1];
        bestNet[place][step] = NEVER;
        if (onDuty && crew.mayEnter(place) && (step % detail.stride == 0 || !detail.oneStop)) {
          end(crew, blend, tolls, place, step, Math.min(to, crew.windowEnd(step)));
          bestNet[place][step] = endings[place][step].bestNet();
        }
      }
      long idle = Long.MAX_VALUE;
      for (long[] row : standing) {
        idle = Math.min(idle, row[step + 1]);
      }
      for (int place = 0; place < boarded.length; place++) {
        board(crew, loads, place, step, to, onDuty, idle);
      }
      for (int origin = 0; origin < standing.length; origin++) {
        stand(crew, tolls, origin, step, to, onDuty);
      }
    }
  }

  private void end(Crew crew, Blend blend, Tolls tolls, int place, int departs, int windowEnd) {
    Endings ends = endings[place][departs];
    long rise = 0;
    boolean isNew = false;
    boolean waits = departs + 1 < windowEnd;
    for (int hub = 0; hub < problem.originOfHub.length; hub++) {
      long[] after = standing[problem.originOfHub[hub]];
      Leg[] ways = problem.inbound[place][hub];
      for (int w = 0; w < ways.length; w++) {
        Leg way = ways[w];
        int arrives = departs + way.steps;
        int ready = arrives + crew.alightSteps;
        if (ready > windowEnd || after[ready] <= NEVER / 2) {
          continue;
        }
        long toll = toll(tolls, way, departs);
        if (toll >= Tolls.CLOSED) {
          continue;
        }
        long net = after[ready] - toll - berthToll[hub][arrives];
        long netLater = NEVER;
        if (waits && ready < windowEnd && after[ready + 1] > NEVER / 2) {
          long tollLater = toll(tolls, way, departs + 1);
          netLater =
              tollLater >= Tolls.CLOSED
                  ? NEVER
                  : after[ready + 1] - tollLater - berthToll[hub][arrives + 1];
        }
        rise = netLater == NEVER ? rise : Math.max(rise, net - netLater);
        for (int d : problem.destinationsAt[hub]) {
          Destination destination = problem.destinations[d];
          if (arrives > destination.latestArrival || tolls.arrivalBarred[d][arrives]) {
            continue;
          }
          long cost =
              blend.leg[way.index] + blend.destination[d] * destination.waitSeconds(arrives);
          long price = tolls.perPerson(destination, arrives);
          ends.offer(net, cost, price, d << 8 | w);
          isNew |=
              netLater == NEVER
                  || arrives == destination.latestArrival
                  || tolls.arrivalBarred[d][arrives + 1]
                  || price < tolls.perPerson(destination, arrives + 1);
        }
      }
    }
    risen[place][departs] += rise;
    appeared[place][departs] += isNew ? 1 : 0;
  }

  private void board(
      Crew crew, LoadValue loads, int place, int step, int to, boolean onDuty, long idle) {
    long best = NEVER;
    long choice = 0;
    int at = step;
    if (onDuty) {
      int end = Math.min(to, crew.windowEnd(step));
      if (step + 1 < end) {
        best = boarded[place][step + 1];
        at = boardedAt[place][step + 1];
        choice = boardedChoice[place][step + 1];
      }
      StopSequence[] sequences = crew.sequences[place];
      int tried =
          step % detail.stride != 0
              ? 0
              : detail.oneStop ? Math.min(1, sequences.length) : sequences.length;
      for (int i = 0; i < tried; i++) {
        StopSequence stops = sequences[i];
        if (detail == Detail.FAMILIAR && !isFamiliar(stops)) {
          continue;
        }
        int lastDeparts = step + stops.lastDepartsAfter();
        if (lastDeparts >= end) {
          continue;
        }
        long mostAfter = bestNet[stops.last()][lastDeparts];
        if (mostAfter == NEVER) {
          continue;
        }
        // Whoever waits elsewhere until the next step earns as much already.
        long enough = Math.max(best, idle);
        if (detail.stride == 1 && knownAtMost(stops, step, lastDeparts) <= enough) {
          continue;
        }
        long atMost = loads.atMost(stops, step);
        long worth = atMost + mostAfter;
        if (worth > enough) {
          worth = NEVER;
          Endings ends = endings[stops.last()][lastDeparts];
          for (int e = 0; e < ends.count(); e++) {
            long reached = atMost + ends.net(e);
            if (reached > enough) {
              reached =
                  loads.of(stops, step, ends.costAfter(e), ends.pricePerPerson(e)) + ends.net(e);
              if (reached > best) {
                best = reached;
                enough = Math.max(best, idle);
                at = step;
                choice = (long) i << 32 | ends.choice(e);
              }
            }
            worth = Math.max(worth, reached);
          }
        }
        knownWorth[stops.index] = worth;
        knownAt[stops.index] = step;
      }
    }
    if (at == step && best > NEVER && detail == Detail.EVERYTHING) {
      lastBest[crew.sequences[place][(int) (choice >> 32)].index] = completeSearches;
    }
    boarded[place][step] = best;
    boardedAt[place][step] = at;
    boardedChoice[place][step] = choice;
  }

  private boolean isFamiliar(StopSequence stops) {
    return completeSearches - lastBest[stops.index] < STAYS_FAMILIAR;
  }

  /**
   * No run over these stops from here is worth more, judged by what the same stops were worth when
   * last looked at.
   */
  private long knownAtMost(StopSequence stops, int step, int lastDeparts) {
    int at = knownAt[stops.index];
    if (at == UNKNOWN) {
      return Long.MAX_VALUE;
    }
    int last = stops.last();
    int lastThen = lastDeparts + at - step;
    if (appeared[last][lastDeparts] != appeared[last][lastThen]) {
      return Long.MAX_VALUE;
    }
    return knownWorth[stops.index]
        + risen[last][lastDeparts]
        - risen[last][lastThen]
        + (at - step) * risesPerStep[stops.index];
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
          long toll = toll(tolls, ways[w], step);
          long worth = boarded[place][leaves] - toll;
          if (toll < Tolls.CLOSED && worth > best) {
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

  /** Whether a vehicle that stands here can end where it must. */
  public boolean canStand(int origin, int step) {
    return standing[origin][step] > NEVER / 2;
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
    Leg in =
        problem.inbound[stops.last()][problem.destinations[destination].hub][(int) (choice & 0xff)];
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
