package org.oskil.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.oskil.engine.Replanned.Change;
import org.oskil.engine.Replanned.Reason;
import org.oskil.model.movement.VehicleId;
import org.oskil.model.network.Crossing;
import org.oskil.model.people.PartyGroup;
import org.oskil.model.people.PartyGroupId;
import org.oskil.model.plan.Leg;
import org.oskil.model.plan.Plan;
import org.oskil.model.plan.Run;
import org.oskil.model.plan.Stop;
import org.oskil.model.scenario.Scenario;

/** What differs between a promised plan and a new one, and why. */
final class PlanChanges {
  private final Scenario now;
  private final Set<VehicleId> lost;

  PlanChanges(Scenario now, Set<VehicleId> lost) {
    this.now = now;
    this.lost = lost;
  }

  List<Change> between(Plan before, Plan after) {
    Map<String, Run> left = new HashMap<>();
    after.runs().forEach(run -> left.put(run.id(), run));
    List<Change> changes = new ArrayList<>();
    for (Run run : before.runs()) {
      Run same = left.remove(run.id());
      if (same == null) {
        changes.add(new Change.Dropped(run, reason(run, before, after)));
      } else if (!same.equals(run)) {
        changes.add(new Change.Changed(run, same));
      }
    }
    left.values().forEach(run -> changes.add(new Change.Added(run)));
    changes.sort(Comparator.comparing(PlanChanges::departs).thenComparing(PlanChanges::id));
    return changes;
  }

  private static Instant departs(Change change) {
    return run(change).departs();
  }

  private static String id(Change change) {
    return run(change).id();
  }

  private static Run run(Change change) {
    return switch (change) {
      case Change.Added added -> added.run();
      case Change.Changed changed -> changed.after();
      case Change.Dropped dropped -> dropped.run();
    };
  }

  private Reason reason(Run run, Plan before, Plan after) {
    if (lost.contains(run.vehicle())) {
      return Reason.VEHICLE_LOST;
    }
    if (legs(run).flatMap(leg -> leg.passages().stream()).anyMatch(passage -> !isOpen(passage))) {
      return Reason.CROSSING_LOST;
    }
    Map<PartyGroupId, Integer> seatedBefore = seated(before);
    Map<PartyGroupId, Integer> seatedAfter = seated(after);
    boolean allSeated = true;
    for (Stop stop : run.stops()) {
      for (Stop.Boarding boarding : stop.boarding()) {
        int then = seatedBefore.getOrDefault(boarding.group(), 0);
        int parties = parties(boarding.group());
        if (parties < then) {
          return Reason.DEMAND_CHANGED;
        }
        allSeated &= seatedAfter.getOrDefault(boarding.group(), 0) >= then;
      }
    }
    return allSeated ? Reason.CARRIED_BETTER : Reason.NO_LONGER_FITS;
  }

  private boolean isOpen(Leg.Passage passage) {
    return now.network().findCrossing(passage.crossing()).filter(Crossing::isOpen).isPresent();
  }

  private int parties(PartyGroupId id) {
    return now.people().stream()
        .filter(group -> group.id().equals(id))
        .mapToInt(PartyGroup::parties)
        .sum();
  }

  private static Stream<Leg> legs(Run run) {
    return Stream.concat(
        run.stops().stream().map(Stop::approach), Stream.of(run.finish().approach()));
  }

  private static Map<PartyGroupId, Integer> seated(Plan plan) {
    Map<PartyGroupId, Integer> seated = new HashMap<>();
    for (Run run : plan.runs()) {
      for (Stop stop : run.stops()) {
        stop.boarding()
            .forEach(boarding -> seated.merge(boarding.group(), boarding.parties(), Integer::sum));
      }
    }
    return seated;
  }
}
