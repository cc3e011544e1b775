package org.oskil.engine.check;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.oskil.engine.check.PartyCount.Roll;
import org.oskil.engine.check.Recount.PlaceCount;
import org.oskil.engine.check.Trip.Boarders;
import org.oskil.engine.check.Trip.Halt;
import org.oskil.model.people.PartyClass;
import org.oskil.model.people.PartyGroup;
import org.oskil.model.people.PartyGroupId;
import org.oskil.model.place.PlaceId;
import org.oskil.model.plan.Appraisal.Clearance;
import org.oskil.model.threat.Line;

/** Adds up people and exposure over trips without fault, never more parties than there are. */
final class Recounting {
  private final District district;
  private final int lines;
  private final Map<PlaceId, Adding> places = new LinkedHashMap<>();
  private final Map<PartyGroupId, Long> waiting = new HashMap<>();
  private final Map<PartyClass, Long> lastSafe = new EnumMap<>(PartyClass.class);
  private long vehicleSecondsExposed;

  private Recounting(District district) {
    this.district = district;
    lines = district.weights.lines();
    district.scenario.places().forEach(place -> places.put(place.id(), new Adding(lines)));
  }

  static Recount of(District district, PartyCount count, List<Trip> sound, CrossingHours hours) {
    var recounting = new Recounting(district);
    count.rolls().forEach(recounting::expect);
    sound.forEach(recounting::add);
    count.rolls().forEach(recounting::addWhoStays);
    return recounting.finish(hours);
  }

  private void expect(Roll roll) {
    waiting.put(roll.group().id(), roll.parties());
    long people = Math.multiplyExact(roll.parties(), (long) roll.group().needs().people());
    for (int line = 0; line < lines; line++) {
      at(roll.group())
          .exposeWithoutPlan(line, Math.multiplyExact(people, staying(roll.group(), line)));
    }
  }

  private void add(Trip trip) {
    var exposures = new Exposures(trip, district);
    vehicleSecondsExposed = Math.addExact(vehicleSecondsExposed, exposures.vehicleSecondsExposed());
    long[][] byLineAndStop = new long[lines][];
    for (int line = 0; line < lines; line++) {
      byLineAndStop[line] = exposures.byStop(line);
    }
    for (int stop = 0; stop < trip.halts().size(); stop++) {
      Halt halt = trip.halts().get(stop);
      for (Boarders boarders : halt.boarders()) {
        long[] perPerson = new long[lines];
        for (int line = 0; line < lines; line++) {
          perPerson[line] = byLineAndStop[line][stop];
        }
        addSeated(trip, halt, boarders, perPerson);
      }
    }
  }

  private void addSeated(Trip trip, Halt halt, Boarders boarders, long[] perPerson) {
    PartyGroup group = boarders.group();
    long parties = Math.min(boarders.parties(), waiting.getOrDefault(group.id(), 0L));
    if (parties == 0) {
      return;
    }
    waiting.merge(group.id(), -parties, Long::sum);
    long people = Math.multiplyExact(parties, (long) group.needs().people());
    at(group).seat(people, halt.stop().departs());
    for (int line = 0; line < lines; line++) {
      at(group)
          .expose(
              line,
              Math.multiplyExact(Math.multiplyExact(people, classWeight(group)), perPerson[line]));
    }
    lastSafe.merge(group.partyClass(), trip.safe(), Math::max);
  }

  private void addWhoStays(Roll roll) {
    PartyGroup group = roll.group();
    long people =
        Math.multiplyExact(waiting.getOrDefault(group.id(), 0L), (long) group.needs().people());
    at(group).leave(people, classWeight(group));
    for (int line = 0; line < lines; line++) {
      at(group).expose(line, Math.multiplyExact(people, staying(group, line)));
    }
  }

  private Recount finish(CrossingHours hours) {
    List<Line> known = district.scenario.threat().lines();
    var all = new Adding(lines);
    places.values().forEach(all::add);
    return new Recount(
        all.people(),
        all.lines(known),
        lastSafe.entrySet().stream()
            .map(last -> new Clearance(last.getKey(), district.clock.moment(last.getValue())))
            .toList(),
        vehicleSecondsExposed,
        hours.peaks(),
        places.entrySet().stream()
            .map(place ->
                new PlaceCount(
                    place.getKey(),
                    place.getValue().people(),
                    place.getValue().departures(),
                    place.getValue().lines(known)))
            .toList());
  }

  /** Weighted seconds of one person who stays until the deadline. */
  private long staying(PartyGroup group, int line) {
    long weight =
        Math.multiplyExact(classWeight(group), (long) district.weights.at(group.place(), line));
    return Math.multiplyExact(weight, district.clock.deadline());
  }

  private long classWeight(PartyGroup group) {
    return district.scenario.rules().classWeight(group.partyClass());
  }

  private Adding at(PartyGroup group) {
    return places.computeIfAbsent(group.place(), place -> new Adding(lines));
  }
}
