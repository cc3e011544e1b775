package org.oskil.model.report;

import java.time.Instant;
import org.oskil.model.submission.Clocks;

/** With whose knowledge a report looks at a time. */
public sealed interface AsKnown {
  /** As it was known then: things count from when they reached us. */
  record Then() implements AsKnown {}

  /**
   * As it is known now: things count from when they happened, by clocks that can be believed, else
   * from when they reached us.
   *
   * @param now what reached us later is left out
   */
  record Now(Instant now) implements AsKnown {}

  /** From when on something counts. */
  default Instant countsFrom(Clocks clocks) {
    return switch (this) {
      case Then() -> clocks.received();
      case Now _ -> clocks.credible().orElse(clocks.received());
    };
  }

  /** Whether something counts at a time. */
  default boolean counts(Clocks clocks, Instant at) {
    return !countsFrom(clocks).isAfter(at)
        && switch (this) {
          case Then() -> true;
          case Now(Instant now) -> !clocks.received().isAfter(now);
        };
  }
}
