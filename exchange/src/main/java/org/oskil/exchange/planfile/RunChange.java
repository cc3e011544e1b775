package org.oskil.exchange.planfile;

import org.oskil.model.plan.Run;

/**
 * One run that is not as it was in the plan before. What it became is a run of the plan and only
 * named here.
 */
public sealed interface RunChange {
  /** A run that was not there before. */
  record Added(String run) implements RunChange {}

  /** A run that is there still, but differently. */
  record Changed(Run before, String after) implements RunChange {}

  /** A promised run that is gone. */
  record Dropped(Run before, String reason) implements RunChange {}
}
