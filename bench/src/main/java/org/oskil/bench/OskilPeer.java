package org.oskil.bench;

import java.time.Duration;
import java.util.List;
import org.oskil.engine.FleetPlanner;
import org.oskil.engine.Planned;
import org.oskil.engine.PlanningLimits;
import org.oskil.engine.Progress;
import org.oskil.model.plan.Appraisal.LineValue;
import org.oskil.model.plan.Plan;
import org.oskil.model.scenario.Scenario;

/**
 * Oskil's own planner: bounds, plan and drills, all within the time. It goes on until the time is
 * over or nothing better comes.
 */
final class OskilPeer implements Peer {
  static final String NAME = "Oskil";

  private final int threads;
  private List<Long> references = List.of();

  OskilPeer(int threads) {
    this.threads = threads;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String version() {
    return "this tree";
  }

  @Override
  public Plan plan(Scenario scenario, Duration time, long seed) {
    Planned planned =
        new FleetPlanner()
            .plan(scenario, new PlanningLimits(time, 0, seed, threads), Progress.SILENT);
    if (references.isEmpty()) {
      references = planned.appraisal().lines().stream().map(LineValue::reference).toList();
    }
    return planned.plan();
  }

  /**
   * By line, what it proved in its first plan that no plan can beat, in weighted person-seconds.
   */
  List<Long> references() {
    return references;
  }
}
