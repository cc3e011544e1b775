package org.oskil.server.plans;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.oskil.exchange.planfile.RunChange;
import org.oskil.model.people.PartyGroupId;
import org.oskil.model.register.HouseholdId;
import org.oskil.server.plans.Roster.PickUp;
import org.oskil.server.plans.Roster.Slot;

/** What one plan had promised and the next does not keep, each with its reason. */
final class DroppedPickUps {
  /**
   * A pick-up that is not made.
   *
   * @param reason one of {@link Why}, or of the engine's reasons to drop the whole run
   */
  record Dropped(HouseholdId household, Slot slot, String reason) {}

  /** Why a household is not picked up where it was promised, though its run may go. */
  enum Why {
    /** Nobody of the household needs a seat any more, or no vehicle can carry it. */
    WITHDRAWN,
    /** More, fewer or other seats are needed than were promised. */
    NEEDS_CHANGED,
    ANOTHER_RUN,
    NO_SEAT
  }

  private final Map<HouseholdId, Slot> seats = new HashMap<>();
  private final Map<HouseholdId, PartyGroupId> needs = new HashMap<>();
  private final Map<String, String> droppedRuns;

  private DroppedPickUps(StoredPlan before, StoredPlan next, Instant now) {
    next.roster().pickUps(next.file().plan()).stream()
        .filter(pickUp -> !pickUp.run().departs().isBefore(now))
        .forEach(pickUp -> seats.put(pickUp.party().household(), pickUp.slot()));
    next.roster().parties().forEach(party -> needs.put(party.household(), party.group()));
    boolean follows = before.id().equals(next.replaces());
    droppedRuns =
        next.file().changes().stream()
            .filter(RunChange.Dropped.class::isInstance)
            .map(RunChange.Dropped.class::cast)
            .filter(_ -> follows)
            .collect(Collectors.toMap(change -> change.before().id(), RunChange.Dropped::reason));
  }

  /**
   * @param now runs that departed before are no promise any more
   */
  static List<Dropped> between(StoredPlan before, StoredPlan next, Instant now) {
    var after = new DroppedPickUps(before, next, now);
    List<Dropped> dropped = new ArrayList<>();
    for (PickUp promise : before.roster().pickUps(before.file().plan())) {
      HouseholdId household = promise.party().household();
      if (!promise.run().departs().isBefore(now)
          && !promise.slot().equals(after.seats.get(household))) {
        dropped.add(new Dropped(household, promise.slot(), after.reason(promise)));
      }
    }
    return dropped;
  }

  private String reason(PickUp promise) {
    HouseholdId household = promise.party().household();
    PartyGroupId group = needs.get(household);
    if (group == null) {
      return Why.WITHDRAWN.name();
    }
    if (!group.equals(promise.party().group())) {
      return Why.NEEDS_CHANGED.name();
    }
    String dropped = droppedRuns.get(promise.run().id());
    if (dropped != null) {
      return dropped;
    }
    return (seats.containsKey(household) ? Why.ANOTHER_RUN : Why.NO_SEAT).name();
  }
}
