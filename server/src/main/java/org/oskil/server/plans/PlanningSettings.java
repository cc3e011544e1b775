package org.oskil.server.plans;

import java.nio.file.Path;
import java.time.Duration;
import org.oskil.engine.PlanningLimits;

/**
 * How plans are computed.
 *
 * @param scenario folder of the network, threat, vehicles and hubs
 * @param limits of one computation: time, gap, seed and threads
 * @param quiet how long nothing may change before a plan is computed
 * @param longest how long after a change one is computed at the latest
 * @param time what time it is in the operation
 */
public record PlanningSettings(
    Path scenario, PlanningLimits limits, Duration quiet, Duration longest, OperationTime time) {
  /** Names another scenario than the one that comes with the program. */
  static final String SCENARIO = "OSKIL_SCENARIO";

  static final String SECONDS = "OSKIL_PLANNING_SECONDS";
  static final String OPERATION_TIME = "OSKIL_OPERATION_TIME";

  static final Duration USUAL_QUIET = Duration.ofSeconds(5);
  static final Duration USUAL_LONGEST = Duration.ofSeconds(60);
  static final int USUAL_SECONDS = 20;

  public PlanningSettings {
    if (quiet.isNegative() || longest.compareTo(quiet) < 0) {
      throw new IllegalArgumentException(
          "A plan is computed after %s without a change and %s after the first at the latest; the second must not be shorter."
              .formatted(quiet, longest));
    }
  }
}
