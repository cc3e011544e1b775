package org.oskil.server.plans;

import java.util.List;
import org.oskil.model.people.PartyClass;
import org.oskil.model.people.PartyGroupId;
import org.oskil.model.people.Seats;
import org.oskil.model.place.PlaceId;
import org.oskil.model.register.HouseholdId;
import org.oskil.model.register.ResidentId;

/**
 * Those of a household who leave, together.
 *
 * @param needs room for all of them, and for companions who are not known yet
 * @param residents who they are, in the order of their ids
 */
record Party(
    HouseholdId household,
    PlaceId place,
    PartyClass partyClass,
    Seats needs,
    List<ResidentId> residents) {
  Party {
    residents = List.copyOf(residents);
    if (residents.isEmpty() || residents.size() > needs.people()) {
      throw new IllegalArgumentException(
          "A party of household %s has %d people and room for %d."
              .formatted(household, residents.size(), needs.people()));
    }
  }

  /** Parties alike share it; the same as a demand file gives to parties without a release. */
  PartyGroupId group() {
    return new PartyGroupId(
        "%s/%c/%d-%d-%d"
            .formatted(
                place,
                partyClass.name().charAt(0),
                needs.seats(),
                needs.wheelchairs(),
                needs.stretchers()));
  }
}
