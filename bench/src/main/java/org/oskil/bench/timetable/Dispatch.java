package org.oskil.bench.timetable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.oskil.engine.duty.Trip;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Vehicle;
import org.oskil.model.plan.Plan;

/**
 * Makes an allowed plan of what a peer wants. The vehicle that is ready first departs first, as
 * soon as crossings and berths have room for its whole run; then everybody boards. A run that
 * carries nobody is left out and the rest is timed anew; in the end vehicles are sent once more for
 * whoever has no seat. Errands whose times are allowed as they are keep them.
 */
public final class Dispatch {
  private static final int MOST_ROUNDS = 12;

  private final FleetProblem problem;
  private final long[] references;
  private final Departures departures;

  /**
   * @param references by line, in weighted seconds
   */
  public Dispatch(FleetProblem problem, long[] references) {
    this.problem = problem;
    this.references = references.clone();
    departures = new Departures(problem);
  }

  /**
   * A plan and what it comes to; less is better, first by seats.
   *
   * @param errands what its runs do, by vehicle, with every time and way settled
   * @param unseated people without a seat, by weight
   * @param regret the largest regret, in weighted seconds
   */
  public record Dispatched(Plan plan, List<List<Errand>> errands, long unseated, long regret) {
    public Dispatched {
      errands = errands.stream().map(List::copyOf).toList();
    }

    public static final Comparator<Dispatched> BEST_FIRST =
        Comparator.comparingLong(Dispatched::unseated).thenComparingLong(Dispatched::regret);
  }

  private record Ready(int step, int vehicle) {}

  private record Timed(Errand errand, Ride ride) {}

  private record Timetable(List<List<Timed>> duties, Occupancy free) {
    List<Ride> rides() {
      List<Ride> rides = new ArrayList<>();
      duties.forEach(duty -> duty.forEach(timed -> rides.add(timed.ride)));
      rides.sort(Ride.IN_ORDER);
      return rides;
    }

    List<List<Errand>> errands(boolean withEmpty) {
      return duties.stream()
          .map(duty ->
              duty.stream()
                  .filter(timed -> withEmpty || timed.ride.people() > 0)
                  .map(Timed::errand)
                  .toList())
          .toList();
    }
  }

  /**
   * @param wanted errands by vehicle, in order
   */
  public Dispatched dispatch(List<List<Errand>> wanted) {
    Timetable best = settle(wanted);
    Loading loading = new Loading(problem, best.rides());
    while (loading.totals.unseated() > 0) {
      var sweep = new Sweep(problem, best.free, loading);
      Timetable swept = settle(sweep.extend(best.errands(true), last(best)));
      var after = new Loading(problem, swept.rides());
      if (after.totals.unseated() >= loading.totals.unseated()) {
        break;
      }
      best = swept;
      loading = after;
    }
    // Rides hold who was loaded last.
    List<Ride> rides = best.rides();
    loading = new Loading(problem, rides);
    Plan plan = new PlanWriting(problem, loading).write(rides);
    return new Dispatched(
        plan, driven(best), loading.totals.unseated(), loading.totals.largestRegret(references));
  }

  /** Times and loads until every run carries somebody. */
  private Timetable settle(List<List<Errand>> wanted) {
    Timetable timetable = time(wanted);
    for (int round = 0; round < MOST_ROUNDS && carriesNobody(timetable.rides()); round++) {
      timetable = time(timetable.errands(false));
    }
    return timetable;
  }

  /** Whether any ride carries nobody when all are loaded. */
  private boolean carriesNobody(List<Ride> rides) {
    new Loading(problem, rides);
    return rides.stream().anyMatch(ride -> ride.people() == 0);
  }

  private List<List<Errand>> driven(Timetable timetable) {
    return timetable.duties.stream()
        .map(duty -> duty.stream().map(timed -> departures.errand(timed.ride.trip)).toList())
        .toList();
  }

  private List<Vehicle> last(Timetable timetable) {
    List<Vehicle> last = new ArrayList<>();
    for (int v = 0; v < timetable.duties.size(); v++) {
      Vehicle vehicle = problem.vehicles.get(v);
      List<Timed> duty = timetable.duties.get(v);
      if (!duty.isEmpty()) {
        Timed end = duty.getLast();
        int origin = problem.originOfHub[end.errand.hub()];
        vehicle = new Vehicle(vehicle.id(), vehicle.crew(), origin, end.ride.trip.ready());
      }
      last.add(vehicle);
    }
    return last;
  }

  private Timetable time(List<List<Errand>> errands) {
    var free = new Occupancy(problem);
    List<List<Timed>> timed = new ArrayList<>();
    int[] next = new int[errands.size()];
    int[] origin = new int[errands.size()];
    var queue =
        new PriorityQueue<Ready>(
            Comparator.comparingInt(Ready::step).thenComparingInt(Ready::vehicle));
    for (int v = 0; v < next.length; v++) {
      Vehicle vehicle = problem.vehicles.get(v);
      timed.add(new ArrayList<>());
      origin[v] = vehicle.origin();
      if (!errands.get(v).isEmpty()) {
        queue.add(new Ready(Math.max(vehicle.readyAt(), errands.get(v).getFirst().notBefore()), v));
      }
    }
    while (!queue.isEmpty()) {
      Ready now = queue.remove();
      int v = now.vehicle;
      Errand errand = errands.get(v).get(next[v]);
      Optional<Trip> trip =
          departures.take(problem.vehicles.get(v).crew(), origin[v], now.step, errand, free);
      int ready = now.step;
      if (trip.isPresent()) {
        timed.get(v).add(new Timed(errand, new Ride(problem, v, trip.get())));
        origin[v] = problem.originOfHub[errand.hub()];
        ready = trip.get().ready();
      }
      next[v]++;
      if (next[v] < errands.get(v).size()) {
        queue.add(new Ready(Math.max(ready, errands.get(v).get(next[v]).notBefore()), v));
      }
    }
    return new Timetable(timed, free);
  }
}
