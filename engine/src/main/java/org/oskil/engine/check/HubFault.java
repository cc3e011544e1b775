package org.oskil.engine.check;

import java.time.Instant;
import org.oskil.model.movement.HubId;

/** People or vehicles arrive at a hub as they cannot. */
public sealed interface HubFault extends Fault {
  /** The scenario has no such hub. */
  record UnknownHub(RunName run, HubId hub) implements HubFault {
    @Override
    public String sentence() {
      return "%s ends at hub %s, which the scenario does not have.".formatted(run, hub);
    }
  }

  /** A vehicle arrives and no berth is free. */
  record HubFull(RunName run, HubId hub, Instant arrives, int vehicles, int berths)
      implements HubFault {
    @Override
    public String sentence() {
      return "%s arrives at hub %s at %s, where %d vehicles then stand at %d berths."
          .formatted(run, hub, arrives, vehicles, berths);
    }
  }

  /** More people have arrived at a hub than it has room for. */
  record RoomFull(HubId hub, Instant from, long people, int room) implements HubFault {
    @Override
    public String sentence() {
      return "%d people arrive at hub %s while its room from %s on is %d."
          .formatted(people, hub, from, room);
    }
  }

  /** People are safe only after the deadline. */
  record AfterDeadline(RunName run, Instant safe, Instant deadline) implements HubFault {
    @Override
    public String sentence() {
      return "The people of %s are safe at %s, after the deadline at %s."
          .formatted(run, safe, deadline);
    }
  }
}
