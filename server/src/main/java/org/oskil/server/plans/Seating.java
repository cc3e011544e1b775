package org.oskil.server.plans;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.oskil.model.people.PartyGroupId;
import org.oskil.model.plan.Stop.Boarding;
import org.oskil.server.plans.Roster.PickUp;
import org.oskil.server.plans.Roster.Slot;

/** Who takes which seat: first those keep theirs who were promised it, then the rest is filled. */
final class Seating {
  private record Place(Slot slot, PartyGroupId group) {}

  private final Map<Party, Slot> promised = new HashMap<>();
  private final Map<PartyGroupId, List<Party>> waiting = new TreeMap<>();
  private final Map<Place, List<Party>> kept = new HashMap<>();

  Seating(List<Party> parties, List<PickUp> promises) {
    promises.forEach(one -> promised.put(one.party(), one.slot()));
    parties.stream()
        .sorted(Comparator.comparing(this::promisedAt).thenComparing(Party::household))
        .forEach(
            party -> waiting.computeIfAbsent(party.group(), _ -> new ArrayList<>()).add(party));
  }

  private Instant promisedAt(Party party) {
    Slot slot = promised.get(party);
    return slot == null ? Instant.MAX : slot.departs();
  }

  /** To be called for every boarding before any is filled. */
  void keep(Slot slot, Boarding boarding) {
    List<Party> keeping = new ArrayList<>();
    Iterator<Party> alike = waiting.getOrDefault(boarding.group(), new ArrayList<>()).iterator();
    while (alike.hasNext() && keeping.size() < boarding.parties()) {
      Party party = alike.next();
      if (slot.equals(promised.get(party))) {
        keeping.add(party);
        alike.remove();
      }
    }
    kept.put(new Place(slot, boarding.group()), keeping);
  }

  /** Everybody who boards there. */
  List<Party> fill(Slot slot, Boarding boarding) {
    List<Party> boards =
        new ArrayList<>(kept.getOrDefault(new Place(slot, boarding.group()), List.of()));
    List<Party> alike = waiting.getOrDefault(boarding.group(), new ArrayList<>());
    while (boards.size() < boarding.parties() && !alike.isEmpty()) {
      boards.add(alike.removeFirst());
    }
    return boards;
  }

  /** Whoever has no seat. */
  List<Party> rest() {
    return waiting.values().stream().flatMap(List::stream).toList();
  }
}
