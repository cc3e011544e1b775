package org.oskil.engine.fleet;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.oskil.model.movement.Hub;
import org.oskil.model.movement.HubId;
import org.oskil.model.movement.Train;
import org.oskil.model.movement.VehicleId;
import org.oskil.model.network.Crossing;
import org.oskil.model.people.PartyGroup;
import org.oskil.model.people.PartyGroupId;
import org.oskil.model.place.PlaceId;
import org.oskil.model.plan.Leg.Passage;
import org.oskil.model.plan.Onward;
import org.oskil.model.plan.Run;
import org.oskil.model.plan.Stop;
import org.oskil.model.scenario.Scenario;

/** What committed runs have used up of people, crossings, berths, trains and room. */
final class UsedUp {
  private final Scenario scenario;
  private final List<Run> runs;
  private final Clock clock;
  private final Map<PartyGroupId, Integer> parties = new HashMap<>();
  private final Map<PartyGroupId, Integer> partySize = new HashMap<>();

  UsedUp(Scenario scenario, List<Run> runs, Clock clock) {
    this.scenario = scenario;
    this.runs = runs;
    this.clock = clock;
    for (PartyGroup group : scenario.people()) {
      partySize.put(group.id(), group.needs().people());
    }
    for (Run run : runs) {
      for (Stop stop : run.stops()) {
        stop.boarding()
            .forEach(boarding -> parties.merge(boarding.group(), boarding.parties(), Integer::sum));
      }
    }
  }

  int parties(PartyGroupId group) {
    return parties.getOrDefault(group, 0);
  }

  int aboardTrain(String train) {
    return runs.stream().filter(run -> train.equals(trainOf(run))).mapToInt(this::people).sum();
  }

  int arrivedBefore(HubId hub, long beforeSeconds) {
    int people = 0;
    for (Run run : runs) {
      String train = trainOf(run);
      if (train.isEmpty()) {
        if (run.finish().hub().equals(hub)
            && clock.secondsAt(run.finish().arrives()) < beforeSeconds) {
          people += people(run);
        }
      } else {
        for (Train candidate : scenario.means().trains()) {
          if (candidate.id().equals(train)
              && candidate.to().equals(hub)
              && clock.secondsAt(candidate.arrives()) < beforeSeconds) {
            people += people(run);
          }
        }
      }
    }
    return people;
  }

  private static String trainOf(Run run) {
    return switch (run.finish().onward()) {
      case Onward.ByTrain byTrain -> byTrain.train();
      case Onward.Stay stay -> "";
    };
  }

  private int people(Run run) {
    int people = 0;
    for (Stop stop : run.stops()) {
      for (Stop.Boarding boarding : stop.boarding()) {
        people += boarding.parties() * partySize.getOrDefault(boarding.group(), 0);
      }
    }
    return people;
  }

  int[][] passagesLeft(List<Crossing> crossings) {
    int hours = clock.lastReady() * clock.stepSeconds() / FleetProblem.HOUR_SECONDS + 2;
    int[][] left = new int[crossings.size()][hours];
    for (int i = 0; i < left.length; i++) {
      for (int hour = 0; hour < hours; hour++) {
        left[i][hour] = crossings.get(i).isOpen() ? crossings.get(i).capacity().forTheFleet() : 0;
      }
    }
    for (Run run : runs) {
      run.stops()
          .forEach(stop ->
              stop.approach().passages().forEach(passage -> take(left, crossings, passage)));
      run.finish().approach().passages().forEach(passage -> take(left, crossings, passage));
    }
    return left;
  }

  private void take(int[][] left, List<Crossing> crossings, Passage passage) {
    for (int i = 0; i < left.length; i++) {
      if (crossings.get(i).id().equals(passage.crossing())) {
        int hour = Math.toIntExact(clock.secondsAt(passage.at()) / FleetProblem.HOUR_SECONDS);
        left[i][hour] = Math.max(0, left[i][hour] - 1);
      }
    }
  }

  int[][] berthsLeft(List<Hub> hubs) {
    int[][] left = new int[hubs.size()][clock.lastReady() + 1];
    for (int hub = 0; hub < left.length; hub++) {
      Arrays.fill(left[hub], hubs.get(hub).berths());
      for (Run run : runs) {
        if (run.finish().hub().equals(hubs.get(hub).id())) {
          int to = Math.min(clock.lastReady() + 1, clock.firstStepFrom(run.finish().ready()));
          for (int step = clock.firstStepFrom(run.finish().arrives()); step < to; step++) {
            left[hub][step] = Math.max(0, left[hub][step] - 1);
          }
        }
      }
    }
    return left;
  }

  PlaceId standsAt(VehicleId vehicle, PlaceId depot) {
    return runs.stream()
        .filter(run -> run.vehicle().equals(vehicle))
        .max(Comparator.comparing(run -> run.finish().ready()))
        .map(run -> scenario.means().getHub(run.finish().hub()).at())
        .orElse(depot);
  }

  int readyAt(VehicleId vehicle) {
    return runs.stream()
        .filter(run -> run.vehicle().equals(vehicle))
        .map(run -> run.finish().ready())
        .max(Comparator.naturalOrder())
        .map(clock::firstStepFrom)
        .orElse(0);
  }
}
