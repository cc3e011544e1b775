package org.oskil.engine.search;

import java.util.List;
import org.oskil.engine.duty.LoadedTrip;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Group;
import org.oskil.model.plan.Plan;

/** Duties that somebody else found and loaded, written out, and what they come to. */
public record WrittenPlan(Plan plan, Outcome outcome) {
  /**
   * @param duties by vehicle
   * @param references by line, in weighted seconds
   */
  public static WrittenPlan of(
      FleetProblem problem, List<List<LoadedTrip>> duties, long[] references) {
    var schedule = new Schedule(problem);
    int[] left = new int[problem.groups.length];
    for (Group group : problem.groups) {
      left[group.index] = group.parties;
    }
    long[] exposure = problem.driven.clone();
    for (int vehicle = 0; vehicle < duties.size(); vehicle++) {
      for (LoadedTrip loaded : duties.get(vehicle)) {
        var ride = new Ride(problem, vehicle, loaded.trip());
        for (LoadedTrip.Boarding boarding : loaded.boardings()) {
          Group group = problem.groups[boarding.group()];
          int stop = stop(loaded, group);
          ride.board(stop, group.index, boarding.parties(), group.people);
          left[group.index] -= boarding.parties();
          add(exposure, (long) boarding.parties() * group.people * group.weight, ride.cost[stop]);
        }
        schedule.add(ride);
      }
    }
    long withoutSeat = 0;
    for (Group group : problem.groups) {
      long weight = (long) left[group.index] * group.people * group.weight;
      withoutSeat += weight;
      for (int line = 0; line < exposure.length; line++) {
        exposure[line] +=
            weight * problem.placeWeight[line][group.place] * problem.stayingSeconds();
      }
    }
    Plan plan = new PlanWriter(problem).write(schedule, group -> left[group], List.of());
    return new WrittenPlan(plan, new Outcome(withoutSeat, exposure, references));
  }

  private static void add(long[] exposure, long weight, long[] cost) {
    for (int line = 0; line < exposure.length; line++) {
      exposure[line] += weight * cost[line];
    }
  }

  private static int stop(LoadedTrip loaded, Group group) {
    int[] places = loaded.trip().stops().places;
    for (int stop = 0; stop < places.length; stop++) {
      if (places[stop] == group.place) {
        return stop;
      }
    }
    throw new IllegalArgumentException(
        "Group " + group.index + " boards a run that does not stop at its place.");
  }
}
