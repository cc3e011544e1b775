package org.oskil.bench.ortools;

import com.google.ortools.Loader;
import com.google.ortools.init.OrToolsVersion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.oskil.bench.Peer;
import org.oskil.bench.timetable.Dispatch;
import org.oskil.bench.timetable.Errand;
import org.oskil.engine.effort.TimeBudget;
import org.oskil.engine.effort.Workers;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.model.plan.Plan;
import org.oskil.model.scenario.Scenario;

/**
 * The routing library of OR-Tools with guided local search. It uses one thread, so on several it
 * solves as many models at once and the best plan counts. What it returns is timed and loaded again
 * by {@link Dispatch}; the seed sets the order of the loads, which is all that is left to chance.
 */
public final class RoutingPeer implements Peer {
  /**
   * Kept back for timing and writing the plan; the library looks at its clock only now and then.
   */
  private static final Duration REST = Duration.ofMillis(400);

  private final long[] references;
  private final int threads;

  /**
   * @param references by line, by which the better of its plans is chosen, in weighted seconds
   */
  public RoutingPeer(List<Long> references, int threads) {
    this.references = references.stream().mapToLong(Long::longValue).toArray();
    this.threads = threads;
  }

  @Override
  public String name() {
    return "OR-Tools routing";
  }

  @Override
  public String version() {
    Loader.loadNativeLibraries();
    return OrToolsVersion.getVersionString();
  }

  @Override
  public Plan plan(Scenario scenario, Duration time, long seed) {
    TimeBudget budget = TimeBudget.startingNow(time);
    Loader.loadNativeLibraries();
    FleetProblem problem = FleetProblem.of(scenario);
    List<Load> loads = Loads.of(problem);
    try (var workers = new Workers(threads)) {
      List<Callable<List<List<Errand>>>> solvers = new ArrayList<>();
      for (int solver = 0; solver < threads; solver++) {
        List<Load> shuffled = new ArrayList<>(loads);
        Collections.shuffle(shuffled, new Random(seed * threads + solver));
        solvers.add(() -> {
          var routing = new LoadRouting(problem, shuffled);
          return routing.solve(Duration.ofMillis(budget.leftMillis()).minus(REST));
        });
      }
      var dispatch = new Dispatch(problem, references);
      return workers.all(solvers).stream()
          .map(dispatch::dispatch)
          .min(Dispatch.Dispatched.BEST_FIRST)
          .orElseThrow()
          .plan();
    }
  }
}
