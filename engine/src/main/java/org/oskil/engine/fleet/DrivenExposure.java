package org.oskil.engine.fleet;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.oskil.engine.exposure.Exposure;
import org.oskil.model.movement.Train;
import org.oskil.model.network.Way;
import org.oskil.model.people.PartyGroup;
import org.oskil.model.people.PartyGroupId;
import org.oskil.model.place.PlaceId;
import org.oskil.model.plan.Leg;
import org.oskil.model.plan.Onward;
import org.oskil.model.plan.Run;
import org.oskil.model.plan.Stop;
import org.oskil.model.scenario.Scenario;

/** What runs that can no longer be changed expose the people aboard them to. */
final class DrivenExposure {
  private final Scenario scenario;
  private final Exposure exposure;
  private final Map<PartyGroupId, PartyGroup> groups = new HashMap<>();

  DrivenExposure(Scenario scenario, Exposure exposure) {
    this.scenario = scenario;
    this.exposure = exposure;
    scenario.people().forEach(group -> groups.put(group.id(), group));
  }

  long[] of(List<Run> runs) {
    long[] sum = new long[exposure.lineCount()];
    for (Run run : runs) {
      for (int line = 0; line < sum.length; line++) {
        sum[line] += of(run, line);
      }
    }
    return sum;
  }

  private long of(Run run, int line) {
    long sum = 0;
    long after = after(run, line);
    for (Stop stop : run.stops().reversed()) {
      long waiting =
          exposure.weight(stop.place(), line) * seconds(scenario.rules().start(), stop.departs());
      for (Stop.Boarding boarding : stop.boarding()) {
        PartyGroup group = groups.get(boarding.group());
        if (group != null) {
          long weight =
              (long) boarding.parties()
                  * group.needs().people()
                  * scenario.rules().classWeight(group.partyClass());
          sum += weight * (waiting + after);
        }
      }
      after +=
          driving(stop.approach(), line)
              + exposure.weight(stop.place(), line) * seconds(stop.arrives(), stop.departs());
    }
    return sum;
  }

  private long after(Run run, int line) {
    long driving = driving(run.finish().approach(), line);
    return switch (run.finish().onward()) {
      case Onward.Stay stay -> driving;
      case Onward.ByTrain byTrain -> driving + waiting(run, byTrain.train(), line);
    };
  }

  private long waiting(Run run, String trainId, int line) {
    PlaceId railhead = scenario.means().getHub(run.finish().hub()).at();
    for (Train train : scenario.means().trains()) {
      if (train.id().equals(trainId)) {
        long seconds =
            seconds(run.finish().arrives(), train.departs()) + train.exposed().toSeconds();
        return exposure.weight(railhead, line) * seconds;
      }
    }
    return 0;
  }

  private long driving(Leg leg, int line) {
    long sum = 0;
    for (int i = 1; i < leg.via().size(); i++) {
      PlaceId from = leg.via().get(i - 1);
      PlaceId to = leg.via().get(i);
      sum += exposure.weight(from, to, line) * travelSeconds(leg, from, to);
    }
    return sum;
  }

  /** A crossing where the leg passes one between these two nodes, else the fastest road. */
  private long travelSeconds(Leg leg, PlaceId from, PlaceId to) {
    for (Leg.Passage passage : leg.passages()) {
      for (Way crossing : scenario.network().crossings()) {
        if (crossing.joins(from, to)
            && scenario
                .network()
                .findCrossing(passage.crossing())
                .filter(crossing::equals)
                .isPresent()) {
          return crossing.travel().toSeconds();
        }
      }
    }
    return scenario.network().roads().stream()
        .filter(road -> road.joins(from, to))
        .mapToLong(road -> road.travel().toSeconds())
        .min()
        .orElse(0);
  }

  private static long seconds(Instant from, Instant to) {
    return Duration.between(from, to).toSeconds();
  }
}
