package org.oskil.server.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.oskil.engine.check.Recount;
import org.oskil.engine.check.Verdict;
import org.oskil.model.plan.Appraisal;
import org.oskil.model.threat.LineId;

/** Everything that speaks against a plan: what the check found, and figures that do not add up. */
final class Faults {
  private Faults() {}

  /** Code and sentence of each; empty where the plan is accepted. */
  static List<String> of(Appraisal stated, Verdict verdict) {
    var faults = new ArrayList<String>();
    verdict.faults().forEach(fault -> faults.add(fault.code() + ": " + fault.sentence()));
    if (faults.isEmpty()) {
      Map<LineId, Long> exposures =
          stated.lines().stream()
              .collect(Collectors.toMap(Appraisal.LineValue::line, Appraisal.LineValue::exposure));
      for (Recount.LineExposure counted : verdict.recount().lines()) {
        Long said = exposures.get(counted.line());
        if (said == null || said != counted.withPlan()) {
          faults.add(
              "StatedExposureDiffers: the planner states %s on line %s, the recount has %d."
                  .formatted(said, counted.line(), counted.withPlan()));
        }
      }
    }
    return faults;
  }
}
