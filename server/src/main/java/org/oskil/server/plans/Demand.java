package org.oskil.server.plans;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.oskil.model.movement.VehicleGroup;
import org.oskil.model.movement.VehicleType;
import org.oskil.model.people.Seats;
import org.oskil.model.place.Place;
import org.oskil.model.place.PlaceId;
import org.oskil.model.register.HouseholdId;
import org.oskil.model.scenario.Scenario;

/**
 * Who is to be carried. Each person who keeps a seat is in one party or in one household that is
 * left out, with the reason; nobody gets lost in between.
 */
record Demand(List<Party> parties, List<LeftOut> leftOut) {
  /** A household that no vehicle can carry, as the scenario stands. */
  record LeftOut(Party party, Reason reason) {}

  /** Why a household is left out. */
  enum Reason {
    /** The scenario does not know the place. */
    NO_ROAD,
    /** It fits no vehicle that may stop there; it is not split without its consent. */
    TOO_LARGE
  }

  Demand {
    parties = List.copyOf(parties);
    leftOut = List.copyOf(leftOut);
  }

  static Demand of(Collection<Resident> residents, Scenario scenario) {
    Map<HouseholdId, List<Resident>> households =
        residents.stream()
            .collect(Collectors.groupingBy(Resident::household, TreeMap::new, Collectors.toList()));
    Map<PlaceId, Place> places =
        scenario.places().stream().collect(Collectors.toMap(Place::id, place -> place));
    var parties = new ArrayList<Party>();
    var leftOut = new ArrayList<LeftOut>();
    for (List<Resident> household : households.values()) {
      new Family(household)
          .findParty()
          .ifPresent(party -> {
            Place place = places.get(party.place());
            if (place == null) {
              leftOut.add(new LeftOut(party, Reason.NO_ROAD));
            } else if (!fits(party.needs(), place, scenario)) {
              leftOut.add(new LeftOut(party, Reason.TOO_LARGE));
            } else {
              parties.add(party);
            }
          });
    }
    return new Demand(parties, leftOut);
  }

  private static boolean fits(Seats needs, Place place, Scenario scenario) {
    Set<String> used =
        scenario.means().groups().stream()
            .filter(group -> group.vehicles() > 0)
            .map(VehicleGroup::type)
            .collect(Collectors.toSet());
    List<VehicleType> types =
        scenario.means().types().stream().filter(type -> used.contains(type.id())).toList();
    boolean armouredOnly = place.armouredOnly() && types.stream().anyMatch(VehicleType::armoured);
    return types.stream()
        .filter(type -> type.armoured() || !armouredOnly)
        .anyMatch(type -> needs.fitsInto(type.room()));
  }
}
