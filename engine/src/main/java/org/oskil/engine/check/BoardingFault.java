package org.oskil.engine.check;

import java.time.Instant;
import org.oskil.model.people.PartyGroupId;
import org.oskil.model.place.PlaceId;

/** People board as they cannot, or do not add up. */
public sealed interface BoardingFault extends Fault {
  /** A kind of room in a vehicle. */
  enum Kind {
    SEATS,
    WHEELCHAIRS,
    STRETCHERS;

    @Override
    public String toString() {
      return switch (this) {
        case SEATS -> "seats";
        case WHEELCHAIRS -> "wheelchairs";
        case STRETCHERS -> "stretchers";
      };
    }
  }

  /** The stop is at no place of the scenario. */
  record UnknownPlace(RunName run, PlaceId place) implements BoardingFault {
    @Override
    public String sentence() {
      return "%s stops at %s, which is no place of the scenario.".formatted(run, place);
    }
  }

  /** The scenario has no such group. */
  record UnknownGroup(PartyGroupId group) implements BoardingFault {
    @Override
    public String sentence() {
      return "The plan speaks of group %s, which the scenario does not have.".formatted(group);
    }
  }

  /** A number of parties that is no number of parties. */
  record NotAParty(PartyGroupId group, int parties) implements BoardingFault {
    @Override
    public String sentence() {
      return "The plan speaks of %d parties of group %s. There must be one at least."
          .formatted(parties, group);
    }
  }

  /** A group boards where it does not live. */
  record BoardsElsewhere(RunName run, PartyGroupId group, PlaceId stop, PlaceId lives)
      implements BoardingFault {
    @Override
    public String sentence() {
      return "%s takes group %s aboard at %s, but it is at %s.".formatted(run, group, stop, lives);
    }
  }

  /** A group boards before it can leave. */
  record BoardsBeforeRelease(RunName run, PartyGroupId group, Instant departs, Instant release)
      implements BoardingFault {
    @Override
    public String sentence() {
      return "%s leaves with group %s at %s, but the group can leave from %s on."
          .formatted(run, group, departs, release);
    }
  }

  /** More people of a kind are aboard than there is room. */
  record TooManyAboard(RunName run, PlaceId after, Kind kind, long aboard, int room)
      implements BoardingFault {
    @Override
    public String sentence() {
      return "%s has %d %s taken after %s; the vehicle has %d."
          .formatted(run, aboard, kind, after, room);
    }
  }

  /** A vehicle without armour stops where only armoured vehicles may. */
  record ArmouredOnly(RunName run, PlaceId place) implements BoardingFault {
    @Override
    public String sentence() {
      return "%s stops at %s, where only armoured vehicles may; this one is not."
          .formatted(run, place);
    }
  }

  /** Parties neither board nor count as without a seat. */
  record PartiesLost(PartyGroupId group, long parties, long boarded, long withoutSeat)
      implements BoardingFault {
    @Override
    public String sentence() {
      return "Of %d parties of group %s, %d board and %d have no seat: %d are lost."
          .formatted(parties, group, boarded, withoutSeat, parties - boarded - withoutSeat);
    }
  }

  /** More parties board or count as without a seat than there are. */
  record TooManyParties(PartyGroupId group, long parties, long boarded, long withoutSeat)
      implements BoardingFault {
    @Override
    public String sentence() {
      return "Group %s has %d parties, but %d board and %d have no seat."
          .formatted(group, parties, boarded, withoutSeat);
    }
  }
}
