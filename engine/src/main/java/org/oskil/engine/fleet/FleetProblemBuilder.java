package org.oskil.engine.fleet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.oskil.engine.exposure.Exposure;
import org.oskil.engine.roads.Roads;
import org.oskil.engine.roads.Route;
import org.oskil.model.movement.Hub;
import org.oskil.model.movement.HubKind;
import org.oskil.model.movement.Means;
import org.oskil.model.movement.Train;
import org.oskil.model.movement.VehicleGroup;
import org.oskil.model.movement.VehicleId;
import org.oskil.model.movement.VehicleType;
import org.oskil.model.network.Crossing;
import org.oskil.model.network.Way;
import org.oskil.model.people.PartyGroup;
import org.oskil.model.place.Place;
import org.oskil.model.place.PlaceId;
import org.oskil.model.scenario.Scenario;

/** Numbers a scenario, and takes off what committed runs have used up. */
final class FleetProblemBuilder {
  final Scenario scenario;
  final Committed committed;
  final Clock clock;
  final Exposure exposure;
  final Roads roads;
  final List<PlaceId> places = new ArrayList<>();
  final List<PlaceId> origins = new ArrayList<>();
  final List<Hub> hubs;
  final List<Crossing> crossings;
  final List<Leg> legs = new ArrayList<>();
  final List<Crew> crews = new ArrayList<>();
  final List<Vehicle> vehicles = new ArrayList<>();
  final List<Destination> destinations = new ArrayList<>();
  final UsedUp used;
  int sequences;
  int[][] placeWeight = {};
  Group[] groups = {};
  Group[][] groupsOf = {};
  int[] originOfHub = {};
  Leg[][][] outbound = {};
  Leg[][][] inbound = {};
  int[][] passages = {};
  int[][] berths = {};
  int[] personLimits = {};
  long[] driven = {};

  FleetProblemBuilder(Scenario scenario, Committed committed) {
    this.scenario = scenario;
    this.committed = committed;
    clock =
        Clock.of(
            scenario.rules(),
            scenario.means().types().stream()
                .map(VehicleType::alighting)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO));
    exposure = new Exposure(scenario.threat());
    roads = new Roads(scenario.network());
    hubs = scenario.means().hubs();
    crossings = scenario.network().crossings();
    used = new UsedUp(scenario, committed.runs(), clock);
  }

  FleetProblem build() {
    numberPlaces();
    numberGroups();
    numberOrigins();
    drawLegs();
    numberDestinations();
    numberVehicles();
    driven = new DrivenExposure(scenario, exposure).of(committed.runs());
    passages = used.passagesLeft(crossings);
    berths = used.berthsLeft(hubs);
    return new FleetProblem(this);
  }

  private void numberPlaces() {
    scenario.places().forEach(place -> places.add(place.id()));
    placeWeight = new int[exposure.lineCount()][places.size()];
    for (int line = 0; line < placeWeight.length; line++) {
      for (int place = 0; place < places.size(); place++) {
        placeWeight[line][place] = exposure.weight(places.get(place), line);
      }
    }
  }

  private void numberGroups() {
    List<PartyGroup> people = scenario.people();
    groups = new Group[people.size()];
    List<List<Group>> byPlace = new ArrayList<>();
    places.forEach(place -> byPlace.add(new ArrayList<>()));
    for (int i = 0; i < groups.length; i++) {
      PartyGroup group = people.get(i);
      int place = places.indexOf(group.place());
      if (place < 0) {
        throw new IllegalArgumentException(
            "Group %s is at %s, which is no place of the scenario."
                .formatted(group.id(), group.place()));
      }
      groups[i] =
          new Group(
              i,
              place,
              scenario.rules().classWeight(group.partyClass()),
              group.needs().seats(),
              group.needs().wheelchairs(),
              group.needs().stretchers(),
              group.parties() - used.parties(group.id()),
              clock.firstStepFrom(group.release()));
      byPlace.get(place).add(groups[i]);
    }
    groupsOf = byPlace.stream().map(list -> list.toArray(Group[]::new)).toArray(Group[][]::new);
  }

  private void numberOrigins() {
    originOfHub = hubs.stream().mapToInt(hub -> origin(hub.at())).toArray();
    scenario.means().groups().forEach(group -> origin(group.depot()));
  }

  private int origin(PlaceId node) {
    int known = origins.indexOf(node);
    if (known >= 0) {
      return known;
    }
    origins.add(node);
    return origins.size() - 1;
  }

  private void drawLegs() {
    outbound = new Leg[origins.size()][places.size()][];
    inbound = new Leg[places.size()][hubs.size()][];
    for (int place = 0; place < places.size(); place++) {
      for (int origin = 0; origin < origins.size(); origin++) {
        outbound[origin][place] = legs(origins.get(origin), places.get(place));
      }
      for (int hub = 0; hub < hubs.size(); hub++) {
        inbound[place][hub] = legs(places.get(place), hubs.get(hub).at());
      }
    }
  }

  private Leg[] legs(PlaceId from, PlaceId to) {
    return roads.routes(from, to).stream().map(this::newLeg).toArray(Leg[]::new);
  }

  Leg newLeg(Route route) {
    long[] weighted = new long[exposure.lineCount()];
    int exposed = 0;
    for (Way way : route.ways()) {
      boolean anywhere = false;
      for (int line = 0; line < weighted.length; line++) {
        int weight = exposure.weight(way.a(), way.b(), line);
        weighted[line] += weight * way.travel().toSeconds();
        anywhere |= weight > 0;
      }
      exposed += anywhere ? Math.toIntExact(way.travel().toSeconds()) : 0;
    }
    int[] passed = route.crossings().stream().mapToInt(crossings::indexOf).toArray();
    Leg leg =
        new Leg(
            legs.size(),
            clock.stepsUp(route.seconds()),
            passed,
            (int) route.secondsBefore(),
            weighted,
            exposed,
            route);
    legs.add(leg);
    return leg;
  }

  private void numberDestinations() {
    var limits = new PersonLimits(scenario.means(), clock, used);
    for (int hub = 0; hub < hubs.size(); hub++) {
      Hub at = hubs.get(hub);
      if (at.kind() == HubKind.RAILHEAD) {
        for (Train train : scenario.means().trains()) {
          if (train.from().equals(at.id())
              && !train.arrives().isAfter(scenario.rules().deadline())) {
            destinations.add(byTrain(hub, train, limits));
          }
        }
      } else {
        int[][] room = limits.ofHub(at.id());
        destinations.add(
            new Destination(
                hub,
                Destination.STAYS,
                clock.horizon(),
                room[0],
                room[1],
                clock.stepSeconds(),
                new int[exposure.lineCount()],
                0));
      }
    }
    personLimits = limits.left();
  }

  private Destination byTrain(int hub, Train train, PersonLimits limits) {
    Means means = scenario.means();
    int[] weight = new int[exposure.lineCount()];
    Arrays.setAll(weight, line -> exposure.weight(hubs.get(hub).at(), line));
    int latest = clock.lastStepTo(train.departs().minus(means.transfer()));
    int[][] counted = limits.ofTrain(train);
    long untilSafe = clock.secondsAt(train.departs().plus(train.exposed()));
    return new Destination(
        hub,
        means.trains().indexOf(train),
        Math.min(latest, clock.horizon()),
        counted[0],
        counted[1],
        clock.stepSeconds(),
        weight,
        untilSafe);
  }

  private void numberVehicles() {
    Map<String, Integer> crewOf = new HashMap<>();
    int notBefore = clock.firstStepFrom(committed.now());
    var sequences = new SequenceFinder(this);
    for (VehicleGroup group : scenario.means().groups()) {
      int crew =
          crewOf.computeIfAbsent(
              group.type() + group.shift(),
              key -> {
                VehicleType type = scenario.means().getType(group.type());
                int[] dwell = dwell(type);
                crews.add(
                    new Crew(
                        type.id(),
                        type.room().seats(),
                        type.room().wheelchairs(),
                        type.room().stretchers(),
                        clock.stepsUp(type.alighting().toSeconds()),
                        dwell,
                        clock.windowEnds(group.shift(), notBefore),
                        sequences.find(dwell)));
                return crews.size() - 1;
              });
      for (VehicleId id : group.ids()) {
        if (!committed.lost().contains(id)) {
          PlaceId stands = used.standsAt(id, group.depot());
          vehicles.add(
              new Vehicle(
                  id, crew, origins.indexOf(stands), Math.max(notBefore, used.readyAt(id))));
        }
      }
    }
  }

  private int[] dwell(VehicleType type) {
    int[] dwell = new int[places.size()];
    for (int i = 0; i < dwell.length; i++) {
      Place place = scenario.places().get(i);
      int most = Math.min(type.room().people(), scenario.peopleOf(place.id()));
      long seconds = type.stopFixed().plus(type.boardingPerPerson().multipliedBy(most)).toSeconds();
      dwell[i] =
          place.armouredOnly() && !type.armoured() ? Integer.MAX_VALUE : clock.stepsUp(seconds);
    }
    return dwell;
  }
}
