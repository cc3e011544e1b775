package org.oskil.app.report;

import org.oskil.engine.check.Verdict;
import org.oskil.exchange.planfile.PlanFile;
import org.oskil.model.scenario.Scenario;

/**
 * A plan and what the checker says of it.
 *
 * @param scenario as it is after everything that happened
 */
public record Judged(Scenario scenario, PlanFile file, Verdict verdict) {
  public boolean carriesAnybody() {
    return verdict.recount().people().seated() > 0 || scenario.people().isEmpty();
  }
}
