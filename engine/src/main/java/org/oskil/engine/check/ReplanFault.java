package org.oskil.engine.check;

import java.time.Instant;

/** A plan made anew changes what can no longer be changed. */
public sealed interface ReplanFault extends Fault {
  /** A run that had departed is gone or is not as it was. */
  record DepartedRunChanged(RunName run, Instant departs, Instant now) implements ReplanFault {
    @Override
    public String sentence() {
      return "%s had departed at %s; at %s it is not as it was.".formatted(run, departs, now);
    }
  }

  /** A new run departs in the past. */
  record DepartsInThePast(RunName run, Instant departs, Instant now) implements ReplanFault {
    @Override
    public String sentence() {
      return "%s is new and departs at %s, but it is %s already.".formatted(run, departs, now);
    }
  }

  /** A vehicle that is lost makes another run. */
  record LostVehicleRuns(RunName run, Instant departs) implements ReplanFault {
    @Override
    public String sentence() {
      return "%s departs at %s, but the vehicle is lost.".formatted(run, departs);
    }
  }
}
