package org.oskil.engine.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.oskil.engine.duty.LoadedTrip;
import org.oskil.engine.fleet.Blend;
import org.oskil.engine.fleet.FleetProblem;

/** Duties of a first plan in which all lines count the same: somewhere to start a bound from. */
public final class FirstDuties {
  private FirstDuties() {}

  /** By vehicle. */
  public static List<List<LoadedTrip>> of(FleetProblem problem) {
    long[] weights = new long[problem.lines];
    Arrays.fill(weights, 1);
    Schedule schedule = new FirstPlan(problem, new Blend(problem, weights)).build();
    new Loader(problem, new long[problem.lines]).load(schedule.rides(), weights);
    List<List<LoadedTrip>> duties = new ArrayList<>();
    for (int vehicle = 0; vehicle < problem.vehicles.size(); vehicle++) {
      duties.add(schedule.of(vehicle).stream().map(Ride::loaded).toList());
    }
    return duties;
  }
}
