package org.oskil.engine.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.oskil.engine.duty.Trip;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Vehicle;

/** Which vehicle drives which runs, and what that takes of crossings and berths. */
final class Schedule {
  static final Comparator<Ride> IN_ORDER =
      Comparator.<Ride>comparingInt(ride -> ride.trip.firstDeparts())
          .thenComparingInt(ride -> ride.vehicle)
          .thenComparingInt(ride -> ride.trip.departs());

  final FleetProblem problem;
  private final List<List<Ride>> byVehicle = new ArrayList<>();
  private final int[][] passages;
  private final int[][] berths;

  Schedule(FleetProblem problem) {
    this.problem = problem;
    problem.vehicles.forEach(vehicle -> byVehicle.add(new ArrayList<>()));
    passages = new int[problem.passages.length][];
    for (int crossing = 0; crossing < passages.length; crossing++) {
      passages[crossing] = problem.passages[crossing].clone();
    }
    berths = new int[problem.berths.length][];
    for (int hub = 0; hub < berths.length; hub++) {
      berths[hub] = problem.berths[hub].clone();
    }
  }

  Schedule copy() {
    var copy = new Schedule(problem);
    byVehicle.forEach(rides -> rides.forEach(ride -> copy.add(ride.copy())));
    return copy;
  }

  /** The rides of a vehicle by time. */
  List<Ride> of(int vehicle) {
    return byVehicle.get(vehicle);
  }

  /** All rides, by departure at their first stop. */
  List<Ride> rides() {
    List<Ride> all = new ArrayList<>();
    byVehicle.forEach(all::addAll);
    all.sort(IN_ORDER);
    return all;
  }

  void add(Ride ride) {
    List<Ride> own = byVehicle.get(ride.vehicle);
    int at = own.size();
    while (at > 0 && own.get(at - 1).trip.departs() > ride.trip.departs()) {
      at--;
    }
    own.add(at, ride);
    count(ride.trip, -1);
  }

  void remove(Ride ride) {
    if (!byVehicle.get(ride.vehicle).remove(ride)) {
      throw new IllegalArgumentException(
          "The ride to remove is not in the schedule of vehicle " + ride.vehicle + ".");
    }
    count(ride.trip, 1);
  }

  private void count(Trip trip, int by) {
    if (trip.outCrossing() != Trip.NO_CROSSING) {
      passages[trip.outCrossing()][problem.hour(trip.departs(), trip.out())] += by;
    }
    if (trip.inCrossing() != Trip.NO_CROSSING) {
      passages[trip.inCrossing()][problem.hour(trip.lastDeparts(), trip.in())] += by;
    }
    int hub = problem.destinations[trip.destination()].hub;
    for (int step = trip.arrives(); step < trip.ready(); step++) {
      berths[hub][step] += by;
    }
  }

  /** Whether crossings and berths have room for a run. */
  boolean hasRoomFor(Trip trip) {
    int out = trip.outCrossing();
    int in = trip.inCrossing();
    int outHour = problem.hour(trip.departs(), trip.out());
    int inHour = problem.hour(trip.lastDeparts(), trip.in());
    if (out != Trip.NO_CROSSING && passages[out][outHour] < 1) {
      return false;
    }
    if (in != Trip.NO_CROSSING && passages[in][inHour] < (in == out && inHour == outHour ? 2 : 1)) {
      return false;
    }
    return hasBerth(problem.destinations[trip.destination()].hub, trip.arrives(), trip.ready());
  }

  boolean hasBerth(int hub, int arrives, int ready) {
    for (int step = arrives; step < ready; step++) {
      if (berths[hub][step] < 1) {
        return false;
      }
    }
    return true;
  }

  int passagesLeft(int crossing, int hour) {
    return passages[crossing][hour];
  }

  /** Where and when a vehicle stands ready after its rides that depart before a step. */
  Vehicle standing(int vehicle, int beforeStep) {
    Vehicle start = problem.vehicles.get(vehicle);
    Vehicle at = start;
    for (Ride ride : byVehicle.get(vehicle)) {
      if (ride.trip.departs() < beforeStep) {
        at = after(start, ride.trip);
      }
    }
    return at;
  }

  Vehicle after(Vehicle vehicle, Trip trip) {
    int hub = problem.destinations[trip.destination()].hub;
    return new Vehicle(vehicle.id(), vehicle.crew(), problem.originOfHub[hub], trip.ready());
  }
}
