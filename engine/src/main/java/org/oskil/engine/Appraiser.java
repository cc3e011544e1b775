package org.oskil.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.oskil.engine.exposure.Exposure;
import org.oskil.engine.search.Outcome;
import org.oskil.model.movement.Train;
import org.oskil.model.network.Crossing;
import org.oskil.model.network.Road;
import org.oskil.model.people.PartyClass;
import org.oskil.model.people.PartyGroup;
import org.oskil.model.people.PartyGroupId;
import org.oskil.model.place.PlaceId;
import org.oskil.model.plan.Appraisal;
import org.oskil.model.plan.Leg;
import org.oskil.model.plan.Onward;
import org.oskil.model.plan.Plan;
import org.oskil.model.plan.Run;
import org.oskil.model.plan.Stop;
import org.oskil.model.scenario.Scenario;

/** Says how good a plan is, with what was proven. */
final class Appraiser {
  private final Scenario scenario;
  private final Exposure exposure;
  private final Proven proven;

  Appraiser(Scenario scenario, Proven proven) {
    this.scenario = scenario;
    this.proven = proven;
    exposure = new Exposure(scenario.threat());
  }

  Appraisal appraise(
      Plan plan,
      Outcome outcome,
      List<Appraisal.LossValue> losses,
      long seed,
      Duration spent,
      String stopped) {
    long withoutSeat = outcome.withoutSeat();
    long[] references = proven.references(withoutSeat);
    List<Appraisal.LineValue> lines = new ArrayList<>();
    int worst = 0;
    for (int line = 0; line < references.length; line++) {
      lines.add(
          new Appraisal.LineValue(
              scenario.threat().lines().get(line).id(),
              outcome.exposure(line),
              withoutPlan(line),
              references[line]));
      worst = lines.get(line).regret() > lines.get(worst).regret() ? line : worst;
    }
    long value = outcome.exposure(worst);
    long bound = references[worst] + proven.leastRegret(withoutSeat);
    if (value < bound) {
      throw new IllegalStateException(
          "The plan (%d on line %s) beats its own proven floor (%d): one of the two is wrong."
              .formatted(value, lines.get(worst).line(), bound));
    }
    return new Appraisal(
        lines,
        new Appraisal.Proof(lines.get(worst).line(), value, bound),
        losses,
        clearance(plan),
        new Appraisal.Effort(seed, spent, exposedSeconds(plan), stopped));
  }

  private long withoutPlan(int line) {
    long staying =
        Duration.between(scenario.rules().start(), scenario.rules().deadline()).toSeconds();
    long sum = 0;
    for (PartyGroup group : scenario.people()) {
      long weight = (long) group.people() * scenario.rules().classWeight(group.partyClass());
      sum += weight * exposure.weight(group.place(), line) * staying;
    }
    return sum;
  }

  private List<Appraisal.Clearance> clearance(Plan plan) {
    Map<PartyGroupId, PartyClass> classes = new HashMap<>();
    scenario.people().forEach(group -> classes.put(group.id(), group.partyClass()));
    Map<PartyClass, Instant> last = new EnumMap<>(PartyClass.class);
    for (Run run : plan.runs()) {
      Instant safe = safe(run);
      for (Stop stop : run.stops()) {
        for (Stop.Boarding boarding : stop.boarding()) {
          PartyClass of = classes.get(boarding.group());
          if (of != null) {
            last.merge(of, safe, (one, other) -> one.isAfter(other) ? one : other);
          }
        }
      }
    }
    return last.entrySet().stream()
        .map(entry -> new Appraisal.Clearance(entry.getKey(), entry.getValue()))
        .toList();
  }

  private Instant safe(Run run) {
    return switch (run.finish().onward()) {
      case Onward.Stay stay -> run.finish().arrives();
      case Onward.ByTrain byTrain ->
          scenario.means().trains().stream()
              .filter(train -> train.id().equals(byTrain.train()))
              .map(Train::arrives)
              .findFirst()
              .orElse(run.finish().arrives());
    };
  }

  private long exposedSeconds(Plan plan) {
    Map<PlaceId, Map<PlaceId, Long>> roads = new HashMap<>();
    scenario.network().roads().forEach(road -> note(roads, road));
    long seconds = 0;
    for (Run run : plan.runs()) {
      for (Stop stop : run.stops()) {
        seconds += exposedSeconds(stop.approach(), roads);
      }
      seconds += exposedSeconds(run.finish().approach(), roads);
    }
    return seconds;
  }

  private static void note(Map<PlaceId, Map<PlaceId, Long>> roads, Road road) {
    roads
        .computeIfAbsent(road.a(), node -> new HashMap<>())
        .merge(road.b(), road.travel().toSeconds(), Math::min);
    roads
        .computeIfAbsent(road.b(), node -> new HashMap<>())
        .merge(road.a(), road.travel().toSeconds(), Math::min);
  }

  private long exposedSeconds(Leg leg, Map<PlaceId, Map<PlaceId, Long>> roads) {
    long seconds = 0;
    for (int i = 1; i < leg.via().size(); i++) {
      PlaceId from = leg.via().get(i - 1);
      PlaceId to = leg.via().get(i);
      boolean exposed = false;
      for (int line = 0; line < exposure.lineCount(); line++) {
        exposed |= exposure.weight(from, to, line) > 0;
      }
      seconds += exposed ? travelSeconds(leg, from, to, roads) : 0;
    }
    return seconds;
  }

  /** Over the crossing that the leg passes between these two nodes, else by the fastest road. */
  private long travelSeconds(
      Leg leg, PlaceId from, PlaceId to, Map<PlaceId, Map<PlaceId, Long>> roads) {
    for (Leg.Passage passage : leg.passages()) {
      Optional<Crossing> crossing =
          scenario
              .network()
              .findCrossing(passage.crossing())
              .filter(passed -> passed.joins(from, to));
      if (crossing.isPresent()) {
        return crossing.get().travel().toSeconds();
      }
    }
    return roads.getOrDefault(from, Map.of()).getOrDefault(to, 0L);
  }
}
