package org.oskil.engine.check;

import java.time.Instant;
import java.util.Set;
import org.oskil.model.movement.VehicleId;
import org.oskil.model.plan.Plan;
import org.oskil.model.plan.Run;
import org.oskil.model.scenario.Scenario;

/**
 * Something that happened while a plan was in force.
 *
 * @param then what was known when the plan was made
 * @param promised the plan; runs that departed before the moment stay as they are and are judged by
 *     what was known then
 * @param at the moment; nothing else departs before
 * @param now what is known since
 * @param lost vehicles that make no further run
 */
public record Happened(
    Scenario then, Plan promised, Instant at, Scenario now, Set<VehicleId> lost) {
  public Happened {
    lost = Set.copyOf(lost);
    if (!then.rules().start().equals(now.rules().start())) {
      throw new IllegalArgumentException(
          "The operation started at %s and cannot start again at %s."
              .formatted(then.rules().start(), now.rules().start()));
    }
  }

  boolean hadDeparted(Run run) {
    return run.departs().isBefore(at);
  }
}
