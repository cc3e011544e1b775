package org.oskil.server.plans;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.oskil.model.movement.VehicleId;
import org.oskil.model.people.PartyGroup;
import org.oskil.model.people.PartyGroupId;
import org.oskil.model.place.PlaceId;
import org.oskil.model.plan.Plan;
import org.oskil.model.plan.Run;
import org.oskil.model.plan.Stop;
import org.oskil.model.scenario.Rules;

/**
 * The parties of a plan in their order. A plan boards so many parties of a group; which ones, the
 * order says: the first of the group board first. So a household can be told its run.
 */
record Roster(List<Party> parties) {
  static final Roster NOBODY = new Roster(List.of());

  /** Where a vehicle takes people in. */
  record Slot(VehicleId vehicle, PlaceId place, Instant departs) {
    static Slot of(Run run, Stop stop) {
      return new Slot(run.vehicle(), stop.place(), stop.departs());
    }
  }

  /** What a party is promised. */
  record PickUp(Party party, Run run, Slot slot) {}

  Roster {
    parties = List.copyOf(parties);
  }

  /** As the engine sees them: released when the operation starts. */
  List<PartyGroup> groups(Rules rules) {
    Map<PartyGroupId, List<Party>> alike =
        parties.stream()
            .collect(Collectors.groupingBy(Party::group, TreeMap::new, Collectors.toList()));
    List<PartyGroup> groups = new ArrayList<>();
    alike.forEach((id, all) -> {
      Party one = all.getFirst();
      groups.add(
          new PartyGroup(
              id, one.place(), one.partyClass(), one.needs(), all.size(), rules.start()));
    });
    return groups;
  }

  int people() {
    return parties.stream().mapToInt(party -> party.needs().people()).sum();
  }

  /** The demand file of the plan: docs/guides/scenario.md. */
  String demandFile(Rules rules) {
    var lines = new StringBuilder("place,class,seats,wheelchairs,stretchers,parties,release\n");
    for (PartyGroup group : groups(rules)) {
      lines.append(
          "%s,%s,%d,%d,%d,%d,\n"
              .formatted(
                  group.place(),
                  group.partyClass(),
                  group.needs().seats(),
                  group.needs().wheelchairs(),
                  group.needs().stretchers(),
                  group.parties()));
    }
    return lines.toString();
  }

  /** Every promise of a plan that was made for these parties, by departure of the runs. */
  List<PickUp> pickUps(Plan plan) {
    Map<PartyGroupId, Queue<Party>> waiting = new HashMap<>();
    parties.forEach(
        party -> waiting.computeIfAbsent(party.group(), _ -> new ArrayDeque<>()).add(party));
    List<PickUp> pickUps = new ArrayList<>();
    for (Run run : plan.runs()) {
      for (Stop stop : run.stops()) {
        for (Stop.Boarding boarding : stop.boarding()) {
          Queue<Party> alike = waiting.getOrDefault(boarding.group(), new ArrayDeque<>());
          for (int i = 0; i < boarding.parties() && !alike.isEmpty(); i++) {
            pickUps.add(new PickUp(alike.remove(), run, Slot.of(run, stop)));
          }
        }
      }
    }
    return pickUps;
  }

  /**
   * Puts parties into the order of a plan: whoever was promised a seat that is still there keeps
   * it, the others take what is left, earlier promises first.
   *
   * @param departed pick-ups by runs that have left; the plan has these runs unchanged
   * @param waiting everybody else
   * @param promised pick-ups by runs that have not left
   */
  static Roster inOrderOf(
      Plan plan, List<PickUp> departed, List<Party> waiting, List<PickUp> promised) {
    var seating = new Seating(waiting, promised);
    Map<Slot, List<Party>> gone = new LinkedHashMap<>();
    departed.forEach(
        one -> gone.computeIfAbsent(one.slot(), _ -> new ArrayList<>()).add(one.party()));
    for (Run run : plan.runs()) {
      for (Stop stop : run.stops()) {
        if (!gone.containsKey(Slot.of(run, stop))) {
          stop.boarding().forEach(boarding -> seating.keep(Slot.of(run, stop), boarding));
        }
      }
    }
    List<Party> ordered = new ArrayList<>();
    for (Run run : plan.runs()) {
      for (Stop stop : run.stops()) {
        List<Party> left = gone.get(Slot.of(run, stop));
        if (left != null) {
          ordered.addAll(left);
        } else {
          stop.boarding()
              .forEach(boarding -> ordered.addAll(seating.fill(Slot.of(run, stop), boarding)));
        }
      }
    }
    ordered.addAll(seating.rest());
    return new Roster(ordered);
  }
}
