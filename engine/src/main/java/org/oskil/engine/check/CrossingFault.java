package org.oskil.engine.check;

import java.time.Instant;
import org.oskil.model.network.CrossingId;

/** A crossing is passed that cannot be, or not so. */
public sealed interface CrossingFault extends Fault {
  /** The network has no such crossing. */
  record UnknownCrossing(RunName run, CrossingId crossing) implements CrossingFault {
    @Override
    public String sentence() {
      return "%s passes crossing %s, which the network does not have.".formatted(run, crossing);
    }
  }

  /** The crossing carries no evacuation vehicles. */
  record ClosedCrossing(RunName run, CrossingId crossing, Instant at) implements CrossingFault {
    @Override
    public String sentence() {
      return "%s passes crossing %s at %s, but it is not open.".formatted(run, crossing, at);
    }
  }

  /** The leg names a passage, but its way does not lead over that crossing. */
  record PassageElsewhere(RunName run, CrossingId crossing, Instant at) implements CrossingFault {
    @Override
    public String sentence() {
      return "%s names a passage of crossing %s at %s, but its way does not lead over it."
          .formatted(run, crossing, at);
    }
  }

  /** The passage is not at the time at which the vehicle drives onto the crossing. */
  record WrongPassageTime(RunName run, CrossingId crossing, Instant at, Instant expected)
      implements CrossingFault {
    @Override
    public String sentence() {
      return "%s names a passage of crossing %s at %s, but drives onto it at %s."
          .formatted(run, crossing, at, expected);
    }
  }

  /** More vehicles pass in an hour than the crossing keeps for the fleet. */
  record CrossingFull(CrossingId crossing, Instant hourFrom, long passages, int keeps)
      implements CrossingFault {
    @Override
    public String sentence() {
      return "%d vehicles pass crossing %s in the hour from %s; it keeps %d passages an hour for the fleet."
          .formatted(passages, crossing, hourFrom, keeps);
    }
  }
}
