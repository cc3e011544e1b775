package org.oskil.exchange.scenario;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import org.oskil.exchange.input.Entries.Entry;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.model.movement.Hub;
import org.oskil.model.movement.VehicleGroup;
import org.oskil.model.movement.VehicleType;
import org.oskil.model.place.Place;
import org.oskil.model.place.PlaceId;

/**
 * Whether every place can be served: from it a hub is reached, and it is reached by a vehicle that
 * may enter.
 */
final class ServiceCheck {
  private final Ground ground;
  private final Movement movement;
  private final Reach reach;

  ServiceCheck(Ground ground, Movement movement) {
    this.ground = ground;
    this.movement = movement;
    this.reach = new Reach(ground.roads().values(), ground.crossings().values());
  }

  /** Nothing is concluded from files that could not be read whole. */
  void requireService() {
    if (ground.isNetworkWhole() && movement.hubs().whole()) {
      Set<PlaceId> safe = reach.from(movement.hubs().map(Hub::at));
      requireWithin(safe, ProblemCode.PLACE_UNREACHABLE, ground.places().entries(), "id");
    }
    if (ground.isNetworkWhole() && movement.isFleetWhole()) {
      Set<PlaceId> served = reach.from(armouredDepots());
      List<Entry<Place>> armouredOnly =
          ground.places().entries().stream().filter(place -> place.value().armouredOnly()).toList();
      requireWithin(served, ProblemCode.NO_ARMOURED_VEHICLE, armouredOnly, "armoured_only");
    }
  }

  private List<PlaceId> armouredDepots() {
    Set<String> armoured =
        movement.types().values().stream()
            .filter(VehicleType::armoured)
            .map(VehicleType::id)
            .collect(toSet());
    return movement.groups().values().stream()
        .filter(group -> group.vehicles() > 0 && armoured.contains(group.type()))
        .map(VehicleGroup::depot)
        .toList();
  }

  private static void requireWithin(
      Set<PlaceId> reached, ProblemCode otherwise, List<Entry<Place>> places, String column) {
    for (Entry<Place> place : places) {
      if (!reached.contains(place.value().id())) {
        place.row().at(column).report(otherwise);
      }
    }
  }
}
