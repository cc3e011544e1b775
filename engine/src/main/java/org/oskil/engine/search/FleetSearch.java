package org.oskil.engine.search;

import java.util.List;
import org.oskil.engine.bound.LowerBound;
import org.oskil.engine.bound.Suggestion;
import org.oskil.engine.effort.Workers;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.model.plan.Plan;
import org.oskil.model.plan.Run;

/** Looks for the best plan of one problem. */
public final class FleetSearch {
  /**
   * What a person of weight one without a seat costs beside staying: more than any detour could
   * save.
   */
  private static final long WITHOUT_SEAT_SECONDS = 6000L * 3600;

  private final FleetProblem problem;
  private final long[] references;
  private final LowerBound prices;
  private final Improver improver;

  /**
   * Begins with what was promised, as far as it is still possible; else with what is suggested or a
   * first plan, whichever is better.
   *
   * @param prices bound on the largest regret against the references
   */
  public FleetSearch(
      FleetProblem problem,
      long[] references,
      LowerBound prices,
      List<Suggestion> suggestions,
      List<Run> promised,
      long seed,
      Workers workers) {
    this.problem = problem;
    this.references = references.clone();
    this.prices = prices;
    Schedule best =
        promised.isEmpty() ? bestStart(suggestions) : new PromisedRuns(problem).schedule(promised);
    long sum = 0;
    for (long weight : prices.blend().weights) {
      sum += weight;
    }
    improver =
        new Improver(problem, prices, references, WITHOUT_SEAT_SECONDS * sum, best, seed, workers);
    if (!promised.isEmpty()) {
      improver.promise();
    }
  }

  private Schedule bestStart(List<Suggestion> suggestions) {
    Schedule rounded = new Rounding(problem, suggestions).build();
    Schedule first = new FirstPlan(problem, prices.blend()).build();
    return prospect(rounded) < prospect(first) ? rounded : first;
  }

  /**
   * A few people without a seat are soon seated; a plan that is bad as a whole stays bad for long.
   */
  private double prospect(Schedule schedule) {
    Outcome outcome = outcome(schedule);
    return outcome.largestRegret() + (double) outcome.withoutSeat() * WITHOUT_SEAT_SECONDS / 10;
  }

  private Outcome outcome(Schedule schedule) {
    return new Loader(problem, references).load(schedule.rides(), prices.blend().weights);
  }

  /** One round; whether it made the plan better. */
  public boolean improve() {
    return improver.improve();
  }

  public Outcome outcome() {
    return improver.outcome();
  }

  /** The best plan so far, with the runs that can no longer be changed. */
  public Plan plan(List<Run> driven) {
    var loader = new Loader(problem, references);
    loader.load(improver.schedule().rides(), prices.blend().weights);
    return new PlanWriter(problem).write(improver.schedule(), loader::left, driven);
  }
}
