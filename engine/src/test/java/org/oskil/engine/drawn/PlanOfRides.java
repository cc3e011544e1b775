package org.oskil.engine.drawn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.oskil.model.movement.VehicleId;
import org.oskil.model.people.PartyGroupId;
import org.oskil.model.place.PlaceId;
import org.oskil.model.plan.Plan;
import org.oskil.model.plan.Plan.Unseated;
import org.oskil.model.plan.Run;
import org.oskil.model.scenario.Scenario;

/** Gives each ride a vehicle of its group that stands there, and counts who has no seat. */
final class PlanOfRides {
  private PlanOfRides() {}

  private record Standing(PlaceId at, int ready) {}

  static Plan of(Scenario scenario, List<Ride> rides) {
    var steps = new Steps(scenario.rules());
    Map<VehicleId, Standing> vehicles = new HashMap<>();
    Map<PartyGroupId, Integer> left = new LinkedHashMap<>();
    scenario.people().forEach(group -> left.put(group.id(), group.parties()));
    List<Run> runs = new ArrayList<>();
    List<Ride> byDeparture =
        rides.stream().sorted(Comparator.comparingInt(ride -> ride.frame().departs())).toList();
    for (Ride ride : byDeparture) {
      VehicleId vehicle =
          ride.group().ids().stream()
              .filter(id -> fits(vehicles, id, ride))
              .findFirst()
              .orElseThrow();
      vehicles.put(
          vehicle, new Standing(ride.frame().end().hub().at(), ride.frame().end().ready()));
      runs.add(ride.frame().run("run-" + (runs.size() + 1), vehicle, ride.boarding(), steps));
      ride.boarding()
          .forEach(stop ->
              stop.forEach(boards -> left.merge(boards.group(), -boards.parties(), Integer::sum)));
    }
    return new Plan(
        runs,
        scenario.people().stream()
            .map(group -> new Unseated(group.id(), left.getOrDefault(group.id(), 0)))
            .filter(unseated -> unseated.parties() > 0)
            .toList());
  }

  private static boolean fits(Map<VehicleId, Standing> vehicles, VehicleId id, Ride ride) {
    Standing standing = vehicles.getOrDefault(id, new Standing(ride.group().depot(), 0));
    return standing.at.equals(ride.frame().from()) && standing.ready <= ride.frame().departs();
  }
}
