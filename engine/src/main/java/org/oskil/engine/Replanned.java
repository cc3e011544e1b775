package org.oskil.engine;

import java.util.List;
import org.oskil.model.plan.Appraisal;
import org.oskil.model.plan.Plan;
import org.oskil.model.plan.Run;

/**
 * The plan after something happened.
 *
 * @param changes what differs from the plan in force, by departure
 */
public record Replanned(Plan plan, Appraisal appraisal, List<Change> changes) {
  public Replanned {
    changes = List.copyOf(changes);
  }

  /** One run that is not as it was. */
  public sealed interface Change {
    /** A run that was not there before. */
    record Added(Run run) implements Change {}

    /** A run that is there still, but differently: same vehicle and first stop. */
    record Changed(Run before, Run after) implements Change {}

    /** A promised run that is gone, and why. */
    record Dropped(Run run, Reason reason) implements Change {}
  }

  /** Why a promised run is dropped. */
  public enum Reason {
    CROSSING_LOST,
    VEHICLE_LOST,
    /** The people it was for have changed. */
    DEMAND_CHANGED,
    /** The same people are carried earlier, or with less exposure, by another run. */
    CARRIED_BETTER,
    /** It no longer fits beside what must come first. */
    NO_LONGER_FITS
  }
}
