package org.oskil.bench;

import java.time.Duration;
import org.oskil.model.plan.Plan;
import org.oskil.model.scenario.Scenario;

/** A planner that takes part. */
public interface Peer {
  /** What it is called in results. */
  String name();

  /** Its version, as its own files say it. */
  String version();

  /**
   * The best plan it finds in so much wall-clock time, everything included that it does after the
   * scenario was read.
   */
  Plan plan(Scenario scenario, Duration time, long seed);
}
