package org.oskil.model.people;

import java.time.Instant;
import org.oskil.model.place.PlaceId;

/**
 * Parties of one place that are alike. A party is a family, or a person with their carer; it is
 * never split.
 *
 * @param needs what one party needs
 * @param parties how many such parties there are
 * @param release when they can leave at the earliest: when their decision is recorded
 */
public record PartyGroup(
    PartyGroupId id,
    PlaceId place,
    PartyClass partyClass,
    Seats needs,
    int parties,
    Instant release) {
  public PartyGroup {
    if (parties < 0 || needs.people() < 1) {
      throw new IllegalArgumentException(
          "Group %s has %d parties of %d people. Both must be whole and the second at least 1."
              .formatted(id, parties, needs.people()));
    }
  }

  public int people() {
    return parties * needs.people();
  }
}
