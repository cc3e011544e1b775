package org.oskil.engine.check;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.oskil.model.place.PlaceId;

/** A leg is not what the roads say. */
public sealed interface WayFault extends Fault {
  /** The leg does not lead from where the vehicle is to where it is due. */
  record LegElsewhere(RunName run, PlaceId from, PlaceId to, List<PlaceId> via)
      implements WayFault {
    public LegElsewhere {
      via = List.copyOf(via);
    }

    @Override
    public String sentence() {
      return "%s should drive from %s to %s, but its leg goes by %s.".formatted(run, from, to, via);
    }
  }

  /** Nothing joins two nodes of the leg that follow each other. */
  record NoSuchWay(RunName run, PlaceId a, PlaceId b) implements WayFault {
    @Override
    public String sentence() {
      return "%s drives from %s to %s, but no road and no crossing that it names joins them."
          .formatted(run, a, b);
    }
  }

  /** There is a faster way. */
  record NotTheFastestWay(RunName run, PlaceId from, PlaceId to, Duration takes, Duration fastest)
      implements WayFault {
    @Override
    public String sentence() {
      return "%s takes %s from %s to %s, but the fastest way takes %s."
          .formatted(run, takes, from, to, fastest);
    }
  }

  /** Roads alone lead there. */
  record NeedlessCrossing(RunName run, PlaceId from, PlaceId to) implements WayFault {
    @Override
    public String sentence() {
      return "%s passes a crossing from %s to %s, but roads alone lead there."
          .formatted(run, from, to);
    }
  }

  /** More than one crossing is passed in one leg. */
  record TooManyCrossings(RunName run, PlaceId from, PlaceId to, int crossings)
      implements WayFault {
    @Override
    public String sentence() {
      return "%s passes %d crossings from %s to %s; a leg passes one at most."
          .formatted(run, crossings, from, to);
    }
  }

  /** The leg is driven in less than its time. */
  record LegTooFast(
      RunName run, PlaceId from, PlaceId to, Instant departs, Instant arrives, Duration takes)
      implements WayFault {
    @Override
    public String sentence() {
      return "%s leaves %s at %s and is in %s at %s already; the leg takes %s."
          .formatted(run, from, departs, to, arrives, takes);
    }
  }

  /** The leg is driven in more than its time. */
  record LegTooSlow(
      RunName run, PlaceId from, PlaceId to, Instant departs, Instant arrives, Duration takes)
      implements WayFault {
    @Override
    public String sentence() {
      return "%s leaves %s at %s and is in %s only at %s; the leg takes %s."
          .formatted(run, from, departs, to, arrives, takes);
    }
  }
}
