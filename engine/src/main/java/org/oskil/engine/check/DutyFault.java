package org.oskil.engine.check;

import java.time.Instant;
import org.oskil.model.movement.Shift;
import org.oskil.model.movement.VehicleId;
import org.oskil.model.place.PlaceId;
import org.oskil.model.scenario.Rules.Curfew;

/** A vehicle is used as it cannot be. */
public sealed interface DutyFault extends Fault {
  /** The scenario has no such vehicle. */
  record UnknownVehicle(RunName run, VehicleId vehicle) implements DutyFault {
    @Override
    public String sentence() {
      return "%s is driven by a vehicle that the scenario does not have.".formatted(run);
    }
  }

  /** Two runs have one id. */
  record RunIdTwice(RunName run) implements DutyFault {
    @Override
    public String sentence() {
      return "%s has the id of another run.".formatted(run);
    }
  }

  /** A vehicle departs before its run before is over. */
  record RunsOverlap(RunName run, Instant departs, String earlier, Instant ready)
      implements DutyFault {
    @Override
    public String sentence() {
      return "%s departs at %s, but its run %s is over only at %s."
          .formatted(run, departs, earlier, ready);
    }
  }

  /** A run begins elsewhere than where the vehicle stands. */
  record WrongStart(RunName run, PlaceId from, PlaceId stands) implements DutyFault {
    @Override
    public String sentence() {
      return "%s begins at %s, but the vehicle stands at %s.".formatted(run, from, stands);
    }
  }

  /** A run does not lie inside the shift of one day. */
  record OutsideShift(RunName run, Instant departs, Instant ready, Shift shift)
      implements DutyFault {
    @Override
    public String sentence() {
      return "%s lasts from %s to %s, which is not inside the shift from %s to %s of one day of the operation."
          .formatted(run, departs, ready, shift.fromInclusive(), shift.toExclusive());
    }
  }

  /** A vehicle moves or stands outside in a curfew. */
  record InCurfew(RunName run, Instant departs, Instant ready, Curfew curfew) implements DutyFault {
    @Override
    public String sentence() {
      return "%s lasts from %s to %s and touches the curfew from %s to %s."
          .formatted(run, departs, ready, curfew.fromInclusive(), curfew.toExclusive());
    }
  }
}
