package org.oskil.engine.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.oskil.model.people.PartyGroup;
import org.oskil.model.people.PartyGroupId;
import org.oskil.model.plan.Plan;
import org.oskil.model.plan.Plan.Unseated;
import org.oskil.model.plan.Run;
import org.oskil.model.plan.Stop.Boarding;

/** Rule 10: the parties that must be accounted for, and whether a plan does. */
final class PartyCount {
  private final Map<PartyGroupId, Roll> rolls = new LinkedHashMap<>();

  /** How many parties of a group there are. */
  record Roll(PartyGroup group, long parties) {}

  PartyCount(District district) {
    district
        .scenario
        .people()
        .forEach(group -> rolls.put(group.id(), new Roll(group, group.parties())));
  }

  /**
   * Parties that have left stay on the roll, though the scenario of today may no longer have them.
   */
  void keep(District then, List<Run> departed) {
    Map<PartyGroupId, Long> left = new HashMap<>();
    departed.forEach(
        run -> eachBoarding(run, boarding -> add(left, boarding.group(), boarding.parties())));
    for (PartyGroup group : then.scenario.people()) {
      long parties = Math.min(group.parties(), left.getOrDefault(group.id(), 0L));
      if (parties > 0) {
        rolls.merge(
            group.id(),
            new Roll(group, parties),
            (now, gone) -> new Roll(now.group, Math.max(now.parties, gone.parties)));
      }
    }
  }

  Collection<Roll> rolls() {
    return rolls.values();
  }

  void judge(Plan plan, List<Fault> faults) {
    Map<PartyGroupId, Long> boarded = new HashMap<>();
    Map<PartyGroupId, Long> withoutSeat = new HashMap<>();
    Set<PartyGroupId> unknown = new LinkedHashSet<>();
    for (Run run : plan.runs()) {
      eachBoarding(
          run, boarding -> count(boarding.group(), boarding.parties(), boarded, unknown, faults));
    }
    for (Unseated unseated : plan.withoutSeat()) {
      count(unseated.group(), unseated.parties(), withoutSeat, unknown, faults);
    }
    unknown.forEach(group -> faults.add(new BoardingFault.UnknownGroup(group)));
    for (Roll roll : rolls.values()) {
      PartyGroupId id = roll.group.id();
      judge(
          id, roll.parties, boarded.getOrDefault(id, 0L), withoutSeat.getOrDefault(id, 0L), faults);
    }
  }

  private static void judge(
      PartyGroupId group, long parties, long boarded, long withoutSeat, List<Fault> faults) {
    if (boarded + withoutSeat < parties) {
      faults.add(new BoardingFault.PartiesLost(group, parties, boarded, withoutSeat));
    } else if (boarded + withoutSeat > parties) {
      faults.add(new BoardingFault.TooManyParties(group, parties, boarded, withoutSeat));
    }
  }

  private void count(
      PartyGroupId group,
      int parties,
      Map<PartyGroupId, Long> counted,
      Set<PartyGroupId> unknown,
      List<Fault> faults) {
    if (parties < 1) {
      faults.add(new BoardingFault.NotAParty(group, parties));
    }
    if (!rolls.containsKey(group)) {
      unknown.add(group);
    }
    add(counted, group, parties);
  }

  private static void add(Map<PartyGroupId, Long> counted, PartyGroupId group, int parties) {
    counted.merge(group, (long) Math.max(0, parties), Long::sum);
  }

  private static void eachBoarding(Run run, Consumer<Boarding> action) {
    run.stops().forEach(stop -> stop.boarding().forEach(action));
  }
}
