package org.oskil.bench.timetable;

import java.util.Arrays;
import java.util.Comparator;
import org.oskil.engine.duty.Trip;
import org.oskil.engine.fleet.FleetProblem;

/** A run of a vehicle with its times, and who boards it once it is loaded. */
public final class Ride {
  /** By departure at the first stop: the order in which rides are loaded. */
  public static final Comparator<Ride> IN_ORDER =
      Comparator.<Ride>comparingInt(ride -> ride.trip.firstDeparts())
          .thenComparingInt(ride -> ride.vehicle)
          .thenComparingInt(ride -> ride.trip.departs());

  public final int vehicle;
  public final Trip trip;

  /** Weighted seconds until safe of one person of weight one, by stop and line. */
  final long[][] cost;

  /** The same added over the lines. */
  final long[] costOverLines;

  // Who boards: as many entries as there are boardings.
  private int[] stop = new int[4];
  private int[] group = new int[4];
  private int[] parties = new int[4];
  private int boardings;
  private int people;

  public Ride(FleetProblem problem, int vehicle, Trip trip) {
    this.vehicle = vehicle;
    this.trip = trip;
    cost = new long[trip.stops().places.length][problem.lines];
    costOverLines = new long[cost.length];
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
  }

  void board(int atStop, int ofGroup, int count, int peopleInParty) {
    if (boardings == stop.length) {
      stop = Arrays.copyOf(stop, 2 * boardings);
      group = Arrays.copyOf(group, 2 * boardings);
      parties = Arrays.copyOf(parties, 2 * boardings);
    }
    stop[boardings] = atStop;
    group[boardings] = ofGroup;
    parties[boardings] = count;
    boardings++;
    people += count * peopleInParty;
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

  /** People aboard. */
  public int people() {
    return people;
  }
}
