package org.oskil.exchange.scenario;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import org.oskil.exchange.input.Entries;
import org.oskil.exchange.input.Entries.Entry;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.model.movement.VehicleGroup;
import org.oskil.model.movement.VehicleType;
import org.oskil.model.people.Seats;
import org.oskil.model.place.Place;
import org.oskil.model.place.PlaceId;

/** Whether every party fits at least one vehicle that may come: parties are never split. */
final class FitCheck {
  private final List<VehicleType> used;

  /** Types of which there is no vehicle do not count. */
  FitCheck(List<VehicleType> types, List<VehicleGroup> groups) {
    Set<String> ids =
        groups.stream()
            .filter(group -> group.vehicles() > 0)
            .map(VehicleGroup::type)
            .collect(toSet());
    used = types.stream().filter(type -> ids.contains(type.id())).toList();
  }

  boolean hasVehicles() {
    return !used.isEmpty();
  }

  /**
   * Where there is no armoured vehicle at all, its place has that problem and not each of its
   * parties.
   */
  void requireRoom(Entries<Party> parties, List<Place> places) {
    Set<PlaceId> armouredOnly =
        places.stream().filter(Place::armouredOnly).map(Place::id).collect(toSet());
    boolean anyArmoured = used.stream().anyMatch(VehicleType::armoured);
    for (Entry<Party> entry : parties.entries()) {
      PlaceId place = entry.value().group().place();
      Seats needs = entry.value().group().needs();
      if (!fits(needs, false)) {
        report(entry, ProblemCode.PARTY_FITS_NO_VEHICLE);
      } else if (anyArmoured && armouredOnly.contains(place) && !fits(needs, true)) {
        report(entry, ProblemCode.PARTY_FITS_NO_ARMOURED_VEHICLE);
      }
    }
  }

  private boolean fits(Seats needs, boolean armoured) {
    return used.stream()
        .anyMatch(type -> (type.armoured() || !armoured) && needs.fitsInto(type.room()));
  }

  private static void report(Entry<Party> entry, ProblemCode code) {
    Seats needs = entry.value().group().needs();
    entry
        .row()
        .at("seats")
        .report(
            code,
            String.valueOf(needs.seats()),
            String.valueOf(needs.wheelchairs()),
            String.valueOf(needs.stretchers()));
  }
}
