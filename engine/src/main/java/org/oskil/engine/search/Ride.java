package org.oskil.engine.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.oskil.engine.duty.LoadedTrip;
import org.oskil.engine.duty.Trip;
import org.oskil.engine.fleet.FleetProblem;

/** One run of one vehicle in a schedule, with who boards it once the schedule is loaded. */
final class Ride {
  final int vehicle;
  final Trip trip;

  /** Weighted seconds until safe of one person of weight one, by stop and line. */
  final long[][] cost;

  // Who boards: as many entries as there are boardings.
  private int[] stop = new int[4];
  private int[] group = new int[4];
  private int[] parties = new int[4];
  private int boardings;
  private int people;

  Ride(FleetProblem problem, int vehicle, Trip trip) {
    this(vehicle, trip, costs(problem, trip));
  }

  private Ride(int vehicle, Trip trip, long[][] cost) {
    this.vehicle = vehicle;
    this.trip = trip;
    this.cost = cost;
  }

  /** The same ride with nobody aboard yet. */
  Ride copy() {
    return new Ride(vehicle, trip, cost);
  }

  private static long[][] costs(FleetProblem problem, Trip trip) {
    long[][] cost = new long[trip.stops().places.length][problem.lines];
    for (int at = 0; at < cost.length; at++) {
      for (int line = 0; line < problem.lines; line++) {
        cost[at][line] = trip.exposure(problem, at, line);
      }
    }
    return cost;
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

  int people() {
    return people;
  }

  long blended(int atStop, long[] lineWeights) {
    long sum = 0;
    for (int line = 0; line < lineWeights.length; line++) {
      sum += lineWeights[line] * cost[atStop][line];
    }
    return sum;
  }

  LoadedTrip loaded() {
    List<LoadedTrip.Boarding> aboard = new ArrayList<>();
    for (int boarding = 0; boarding < boardings; boarding++) {
      aboard.add(new LoadedTrip.Boarding(group[boarding], parties[boarding]));
    }
    return new LoadedTrip(trip, aboard);
  }
}
