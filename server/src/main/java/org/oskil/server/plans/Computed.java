package org.oskil.server.plans;

import java.time.Instant;
import java.util.List;
import org.oskil.exchange.planfile.PlanFile;

/**
 * A plan just made.
 *
 * @param asOf the moment of the operation
 * @param seated people with a seat, as the check counts them
 * @param faults what the check found wrong
 */
record Computed(
    Known from,
    Instant asOf,
    PlanFile file,
    Roster roster,
    List<Demand.LeftOut> leftOut,
    long seated,
    List<String> faults) {
  Computed {
    leftOut = List.copyOf(leftOut);
    faults = List.copyOf(faults);
  }

  boolean isAccepted() {
    return faults.isEmpty();
  }
}
