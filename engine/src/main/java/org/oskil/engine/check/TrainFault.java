package org.oskil.engine.check;

import java.time.Duration;
import java.time.Instant;
import org.oskil.model.movement.HubId;

/** People go on by train as they cannot, or do not though they must. */
public sealed interface TrainFault extends Fault {
  /** The scenario has no such train. */
  record UnknownTrain(RunName run, String train) implements TrainFault {
    @Override
    public String sentence() {
      return "The people of %s go on by train %s, which the scenario does not have."
          .formatted(run, train);
    }
  }

  /** The train does not leave from the hub, or the hub is no railhead. */
  record WrongTrain(RunName run, String train, HubId hub) implements TrainFault {
    @Override
    public String sentence() {
      return "The people of %s cannot go on by train %s from hub %s.".formatted(run, train, hub);
    }
  }

  /** The train leaves too soon after the run arrives. */
  record TrainMissed(RunName run, String train, Instant arrives, Instant departs, Duration transfer)
      implements TrainFault {
    @Override
    public String sentence() {
      return "%s arrives at %s; train %s departs at %s, less than %s later."
          .formatted(run, arrives, train, departs, transfer);
    }
  }

  /** More people go by a train than it has seats. */
  record TrainFull(String train, long people, int seats) implements TrainFault {
    @Override
    public String sentence() {
      return "%d people go by train %s, which has %d seats.".formatted(people, train, seats);
    }
  }

  /** People stay where nobody is safe. */
  record StaysAtRailhead(RunName run, HubId hub) implements TrainFault {
    @Override
    public String sentence() {
      return "The people of %s stay at railhead %s; they must go on by train.".formatted(run, hub);
    }
  }
}
