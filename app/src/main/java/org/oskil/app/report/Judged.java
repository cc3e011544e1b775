package org.oskil.app.report;

import java.util.List;
import org.oskil.engine.check.Verdict;
import org.oskil.exchange.planfile.PlanFile;
import org.oskil.model.scenario.Scenario;

/**
 * A plan and what the checker says of it.
 *
 * @param scenario as it is after everything that happened
 */
public record Judged(Scenario scenario, PlanFile file, Verdict verdict) {
  /** Why a plan is refused. */
  public record Refusal(String code, String sentence) {}

  public boolean carriesAnybody() {
    return verdict.recount().people().seated() > 0 || scenario.people().isEmpty();
  }

  public boolean isAccepted() {
    return refusals().isEmpty();
  }

  /**
   * The rules the plan breaks; where it breaks none, what its file states otherwise than the
   * recount.
   */
  public List<Refusal> refusals() {
    if (!verdict.isAccepted()) {
      return verdict.faults().stream()
          .map(fault -> new Refusal(fault.code(), fault.sentence()))
          .toList();
    }
    return Statements.refused(file.appraisal(), verdict.recount());
  }
}
