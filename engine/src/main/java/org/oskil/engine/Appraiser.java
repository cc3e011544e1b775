package org.oskil.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.oskil.engine.bound.LowerBound;
import org.oskil.engine.exposure.Exposure;
import org.oskil.engine.search.Outcome;
import org.oskil.model.movement.Train;
import org.oskil.model.network.Way;
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
      Plan plan, Outcome outcome, List<Appraisal.LossValue> losses, long seed, Duration spent, String stopped) {
    long withoutSeat = outcome.withoutSeat();
    long[] references = proven.references(withoutSeat);
    List<Appraisal.LineValue> lines = new ArrayList<>();
    int worst = 0;
    for (int line = 0; line < references.length; line++) {
      lines.add(
          new Appraisal.LineValue(
              scenario.threat().lines().get(line).id(), outcome.exposure(line), withoutPlan(line), references[line]));
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
    long staying = Duration.between(scenario.rules().start(), scenario.rules().deadline()).toSeconds();
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
    return last.entrySet().stream().map(entry -> new Appraisal.Clearance(entry.getKey(), entry.getValue())).toList();
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
    Map<PlaceId, Map<PlaceId, Long>> ways = new HashMap<>();
    scenario.network().roads().forEach(road -> note(ways, road));
    scenario.network().crossings().forEach(crossing -> note(ways, crossing));
    long seconds = 0;
    for (Run run : plan.runs()) {
      for (Stop stop : run.stops()) {
        seconds += exposedSeconds(stop.approach(), ways);
      }
      seconds += exposedSeconds(run.finish().approach(), ways);
    }
    return seconds;
  }

  private static void note(Map<PlaceId, Map<PlaceId, Long>> ways, Way way) {
    ways.computeIfAbsent(way.a(), node -> new HashMap<>()).merge(way.b(), way.travel().toSeconds(), Math::min);
    ways.computeIfAbsent(way.b(), node -> new HashMap<>()).merge(way.a(), way.travel().toSeconds(), Math::min);
  }

  private long exposedSeconds(Leg leg, Map<PlaceId, Map<PlaceId, Long>> ways) {
    long seconds = 0;
    for (int i = 1; i < leg.via().size(); i++) {
      PlaceId from = leg.via().get(i - 1);
      PlaceId to = leg.via().get(i);
      boolean exposed = false;
      for (int line = 0; line < exposure.lineCount(); line++) {
        exposed |= exposure.weight(from, to, line) > 0;
      }
      seconds += exposed ? ways.getOrDefault(from, Map.of()).getOrDefault(to, 0L) : 0;
    }
    return seconds;
  }
}
