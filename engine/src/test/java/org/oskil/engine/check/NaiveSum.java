package org.oskil.engine.check;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.oskil.model.movement.Train;
import org.oskil.model.network.Crossing;
import org.oskil.model.network.Road;
import org.oskil.model.people.PartyClass;
import org.oskil.model.people.PartyGroup;
import org.oskil.model.people.PartyGroupId;
import org.oskil.model.place.PlaceId;
import org.oskil.model.plan.Leg;
import org.oskil.model.plan.Onward;
import org.oskil.model.plan.Plan;
import org.oskil.model.plan.Plan.Unseated;
import org.oskil.model.plan.Run;
import org.oskil.model.plan.Stop;
import org.oskil.model.plan.Stop.Boarding;
import org.oskil.model.scenario.Scenario;
import org.oskil.model.threat.ExposureBand;
import org.oskil.model.threat.Metres;

/**
 * The cost of a legal plan, person by person and term by term as the page writes it, without any
 * thought of speed.
 */
record NaiveSum(Scenario scenario, Plan plan) {
  long exposure(int line) {
    long sum = 0;
    for (Run run : plan.runs()) {
      for (Stop stop : run.stops()) {
        for (Boarding boarding : stop.boarding()) {
          for (int person = 0;
              person < boarding.parties() * group(boarding.group()).needs().people();
              person++) {
            sum += weight(group(boarding.group())) * carried(run, run.stops().indexOf(stop), line);
          }
        }
      }
    }
    for (Unseated unseated : plan.withoutSeat()) {
      sum += (long) unseated.parties() * left(group(unseated.group()), line);
    }
    return sum;
  }

  long exposureWithoutPlan(int line) {
    return scenario.people().stream().mapToLong(group -> group.parties() * left(group, line)).sum();
  }

  long withoutSeatWeighted() {
    return plan.withoutSeat().stream()
        .mapToLong(unseated ->
            unseated.parties()
                * weight(group(unseated.group()))
                * group(unseated.group()).needs().people())
        .sum();
  }

  long withoutSeat() {
    return plan.withoutSeat().stream()
        .mapToLong(unseated -> (long) unseated.parties() * group(unseated.group()).needs().people())
        .sum();
  }

  List<Instant> safe(PartyClass partyClass) {
    List<Instant> safe = new ArrayList<>();
    for (Run run : plan.runs()) {
      boolean aboard =
          run.stops().stream()
              .flatMap(stop -> stop.boarding().stream())
              .anyMatch(boarding -> group(boarding.group()).partyClass() == partyClass);
      if (aboard) {
        safe.add(
            trains(run).stream().map(Train::arrives).findFirst().orElse(run.finish().arrives()));
      }
    }
    return safe;
  }

  long vehicleSecondsExposed() {
    long seconds = 0;
    for (Run run : plan.runs()) {
      List<Leg> legs = new ArrayList<>(run.stops().stream().map(Stop::approach).toList());
      legs.add(run.finish().approach());
      for (Leg leg : legs) {
        for (int i = 1; i < leg.via().size(); i++) {
          long weight = 0;
          for (int line = 0; line < scenario.threat().lines().size(); line++) {
            weight += way(leg.via().get(i - 1), leg.via().get(i), line);
          }
          seconds += weight > 0 ? travel(leg, i) : 0;
        }
      }
    }
    return seconds;
  }

  private long carried(Run run, int boarded, int line) {
    Stop stop = run.stops().get(boarded);
    long sum =
        weight(stop.place(), line)
            * Duration.between(scenario.rules().start(), stop.departs()).toSeconds();
    for (int later = boarded + 1; later < run.stops().size(); later++) {
      Stop next = run.stops().get(later);
      sum += driven(next.approach(), line);
      sum +=
          weight(next.place(), line) * Duration.between(next.arrives(), next.departs()).toSeconds();
    }
    sum += driven(run.finish().approach(), line);
    for (Train train : trains(run)) {
      PlaceId railhead = scenario.means().getHub(run.finish().hub()).at();
      Duration waits =
          Duration.between(run.finish().arrives(), train.departs()).plus(train.exposed());
      sum += weight(railhead, line) * waits.toSeconds();
    }
    return sum;
  }

  private List<Train> trains(Run run) {
    return switch (run.finish().onward()) {
      case Onward.Stay stay -> List.of();
      case Onward.ByTrain byTrain ->
          scenario.means().trains().stream()
              .filter(train -> train.id().equals(byTrain.train()))
              .toList();
    };
  }

  private long driven(Leg leg, int line) {
    long sum = 0;
    for (int i = 1; i < leg.via().size(); i++) {
      sum += way(leg.via().get(i - 1), leg.via().get(i), line) * travel(leg, i);
    }
    return sum;
  }

  private long travel(Leg leg, int i) {
    return scenario.network().roads().stream()
        .filter(road -> road.joins(leg.via().get(i - 1), leg.via().get(i)))
        .map(Road::travel)
        .min(Duration::compareTo)
        .or(() ->
            leg.passages().stream()
                .flatMap(passage -> scenario.network().findCrossing(passage.crossing()).stream())
                .map(Crossing::travel)
                .findFirst())
        .orElseThrow()
        .toSeconds();
  }

  private long left(PartyGroup group, int line) {
    long seconds =
        Duration.between(scenario.rules().start(), scenario.rules().deadline()).toSeconds();
    return weight(group) * group.needs().people() * weight(group.place(), line) * seconds;
  }

  private long weight(PartyGroup group) {
    return scenario.rules().classWeight(group.partyClass());
  }

  private long way(PlaceId a, PlaceId b, int line) {
    return Math.max(weight(a, line), weight(b, line));
  }

  private long weight(PlaceId place, int line) {
    Metres distance =
        scenario
            .threat()
            .findDistance(place, scenario.threat().lines().get(line).id())
            .orElseThrow();
    long weight = 0;
    for (ExposureBand band : scenario.threat().bands()) {
      weight = band.from().value() <= distance.value() ? band.weight() : weight;
    }
    return weight;
  }

  private PartyGroup group(PartyGroupId id) {
    return scenario.people().stream()
        .filter(group -> group.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
