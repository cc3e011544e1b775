package org.oskil.bench.timetable;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.oskil.engine.duty.Trip;
import org.oskil.engine.fleet.Destination;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Group;

/** A run of a vehicle with its times, and who boards it once it is loaded. */
public final class Ride {
  /** By departure at the first stop: the order in which rides are loaded. */
  static final Comparator<Ride> IN_ORDER = Comparator.comparingLong(ride -> ride.order);

  final int vehicle;
  public final Trip trip;

  /**
   * Rises with the departure at the first stop, then with the vehicle; no two rides of a plan share
   * it.
   */
  final long order;

  /** Weighted seconds until safe of one person of weight one, by stop and line. */
  private final long[][] cost;

  /** The same added over the lines. */
  final long[] costOverLines;

  /** Limits of trains and rooms that its people count against. */
  final int[] limits;

  // Who boards: as many entries as there are boardings.
  private int[] stop = new int[4];
  private int[] group = new int[4];
  private int[] parties = new int[4];
  private int boardings;
  private int people;

  /** Weighted seconds of everybody aboard, by line. */
  private final long[] exposure;

  public Ride(FleetProblem problem, int vehicle, Trip trip) {
    this.vehicle = vehicle;
    this.trip = trip;
    order = ((long) trip.firstDeparts() << 40) + ((long) vehicle << 20) + trip.departs();
    cost = new long[trip.stops().places.length][problem.lines];
    costOverLines = new long[cost.length];
    exposure = new long[problem.lines];
    Destination destination = problem.destinations[trip.destination()];
    limits =
        IntStream.range(0, destination.limits.length)
            .filter(i -> trip.arrives() < destination.countsBefore[i])
            .map(i -> destination.limits[i])
            .toArray();
    for (int at = 0; at < cost.length; at++) {
      for (int line = 0; line < problem.lines; line++) {
        cost[at][line] = trip.exposure(problem, at, line);
        costOverLines[at] += cost[at][line];
      }
    }
  }

  void empty() {
    boardings = 0;
    people = 0;
    Arrays.fill(exposure, 0);
  }

  void board(int atStop, Group ofGroup, int count) {
    if (boardings == stop.length) {
      stop = Arrays.copyOf(stop, 2 * boardings);
      group = Arrays.copyOf(group, 2 * boardings);
      parties = Arrays.copyOf(parties, 2 * boardings);
    }
    stop[boardings] = atStop;
    group[boardings] = ofGroup.index;
    parties[boardings] = count;
    boardings++;
    people += count * ofGroup.people;
    long weight = (long) count * ofGroup.people * ofGroup.weight;
    for (int line = 0; line < exposure.length; line++) {
      exposure[line] += weight * cost[atStop][line];
    }
  }

  int boardings() {
    return boardings;
  }

  int stop(int boarding) {
    return stop[boarding];
  }

  int group(int boarding) {
    return group[boarding];
  }

  int parties(int boarding) {
    return parties[boarding];
  }

  long exposure(int line) {
    return exposure[line];
  }

  int people() {
    return people;
  }
}
