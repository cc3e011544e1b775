package org.oskil.server.plans;

import java.time.Instant;
import java.time.InstantSource;
import org.oskil.model.scenario.Rules;

/** What time it is in the operation. */
enum OperationTime {
  /** Always the scenario's start: the operation lies ahead, and nothing has departed. */
  SCENARIO,
  /** That of the clock, but not before the scenario's start. */
  REAL;

  Instant now(Rules rules, InstantSource clock) {
    return switch (this) {
      case SCENARIO -> rules.start();
      case REAL -> clock.instant().isBefore(rules.start()) ? rules.start() : clock.instant();
    };
  }
}
