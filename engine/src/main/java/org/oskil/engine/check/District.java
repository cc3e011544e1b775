package org.oskil.engine.check;

import static java.util.function.UnaryOperator.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.oskil.model.movement.Hub;
import org.oskil.model.movement.HubId;
import org.oskil.model.movement.Shift;
import org.oskil.model.movement.Train;
import org.oskil.model.movement.VehicleGroup;
import org.oskil.model.movement.VehicleId;
import org.oskil.model.movement.VehicleType;
import org.oskil.model.network.Crossing;
import org.oskil.model.network.CrossingId;
import org.oskil.model.people.PartyGroup;
import org.oskil.model.people.PartyGroupId;
import org.oskil.model.place.Place;
import org.oskil.model.place.PlaceId;
import org.oskil.model.scenario.Rules.Curfew;
import org.oskil.model.scenario.Scenario;

/** A scenario to look things up in. */
final class District {
  final Scenario scenario;
  final Clock clock;
  final RoadMap roads;
  final Weights weights;
  private final Map<PlaceId, Place> places;
  private final Map<PartyGroupId, PartyGroup> groups;
  private final Map<HubId, Hub> hubs;
  private final Map<String, Train> trains;
  private final Map<CrossingId, Crossing> crossings;
  private final Map<VehicleId, Vehicle> vehicles = new HashMap<>();
  private final Map<PlaceId, Long> peopleOf;
  private final Map<Shift, List<Window>> shifts = new HashMap<>();
  private final Map<Curfew, List<Window>> curfews = new HashMap<>();

  /** One vehicle, with its kind and where and when it works. */
  record Vehicle(VehicleGroup group, VehicleType type) {}

  District(Scenario scenario) {
    this.scenario = scenario;
    clock = new Clock(scenario.rules());
    roads = new RoadMap(scenario.network());
    weights = new Weights(scenario.threat());
    places = byId(scenario.places(), Place::id);
    groups = byId(scenario.people(), PartyGroup::id);
    hubs = byId(scenario.means().hubs(), Hub::id);
    trains = byId(scenario.means().trains(), Train::id);
    crossings = byId(scenario.network().crossings(), Crossing::id);
    peopleOf =
        scenario.people().stream()
            .collect(
                Collectors.groupingBy(
                    PartyGroup::place, Collectors.summingLong(PartyGroup::people)));
    for (VehicleGroup group : scenario.means().groups()) {
      var vehicle = new Vehicle(group, scenario.means().getType(group.type()));
      group.ids().forEach(id -> vehicles.put(id, vehicle));
    }
  }

  private static <K, V> Map<K, V> byId(List<V> values, Function<V, K> id) {
    return values.stream().collect(Collectors.toUnmodifiableMap(id, identity()));
  }

  Optional<Place> findPlace(PlaceId id) {
    return Optional.ofNullable(places.get(id));
  }

  Optional<PartyGroup> findGroup(PartyGroupId id) {
    return Optional.ofNullable(groups.get(id));
  }

  Optional<Hub> findHub(HubId id) {
    return Optional.ofNullable(hubs.get(id));
  }

  Optional<Train> findTrain(String id) {
    return Optional.ofNullable(trains.get(id));
  }

  Optional<Crossing> findCrossing(CrossingId id) {
    return Optional.ofNullable(crossings.get(id));
  }

  Optional<Vehicle> findVehicle(VehicleId id) {
    return Optional.ofNullable(vehicles.get(id));
  }

  long peopleOf(PlaceId place) {
    return peopleOf.getOrDefault(place, 0L);
  }

  List<Window> windows(Shift shift) {
    return shifts.computeIfAbsent(shift, of -> clock.daily(of.fromInclusive(), of.toExclusive()));
  }

  List<Window> windows(Curfew curfew) {
    return curfews.computeIfAbsent(curfew, of -> clock.daily(of.fromInclusive(), of.toExclusive()));
  }
}
