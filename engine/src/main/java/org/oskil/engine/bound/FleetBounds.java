package org.oskil.engine.bound;

import java.util.Arrays;
import java.util.List;
import org.oskil.engine.duty.LoadedTrip;
import org.oskil.engine.effort.TimeBudget;
import org.oskil.engine.effort.Workers;
import org.oskil.engine.fleet.FleetProblem;

/** What no plan can beat, and what the proof says about where plans should look. */
public final class FleetBounds {
  private final FleetProblem problem;
  private final ColumnGeneration generation;

  public FleetBounds(FleetProblem problem, Workers workers) {
    this.problem = problem;
    generation = new ColumnGeneration(problem, workers);
  }

  /** Starts from a duty somebody else found. */
  public void know(int vehicle, List<LoadedTrip> duty) {
    generation.know(vehicle, duty);
  }

  /** A bound on the exposure on one line. */
  public LowerBound leastExposure(int line, double gapPercent, TimeBudget time) {
    return generation
        .raise(new Aim.ExposureOn(line), gapPercent, time)
        .plusSeconds(problem.driven[line]);
  }

  /** A bound on the largest regret against these references. */
  public LowerBound leastRegret(long[] references, double gapPercent, TimeBudget time) {
    long[] toCome = new long[references.length];
    Arrays.setAll(toCome, line -> references[line] - problem.driven[line]);
    return generation.raise(new Aim.LargestRegret(toCome), gapPercent, time);
  }

  /** Whole duties near the last program's solution, in which vehicles may be divided. */
  public List<Suggestion> suggestions(TimeBudget time) {
    return generation.dive(time);
  }
}
