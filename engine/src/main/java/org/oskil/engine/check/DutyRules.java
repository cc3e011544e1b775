package org.oskil.engine.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.oskil.model.movement.Shift;
import org.oskil.model.movement.VehicleId;
import org.oskil.model.place.PlaceId;
import org.oskil.model.plan.Run;
import org.oskil.model.scenario.Rules.Curfew;

/**
 * Rules 4 and 8: each vehicle drives one run after the other, from where it stands, in its shift
 * and outside curfews.
 */
final class DutyRules {
  private DutyRules() {}

  static void judgeHours(Trip trip, List<Fault> faults) {
    Run run = trip.run();
    // A run that takes no time at all still needs its moment.
    var lasts = new Window(trip.departs(), Math.max(trip.departs() + 1, trip.ready()));
    Shift shift = trip.vehicle().group().shift();
    if (trip.district().windows(shift).stream().noneMatch(window -> window.holds(lasts))) {
      faults.add(
          new DutyFault.OutsideShift(trip.name(), run.departs(), run.finish().ready(), shift));
    }
    for (Curfew curfew : trip.district().scenario.rules().curfew()) {
      if (trip.district().windows(curfew).stream().anyMatch(window -> window.touches(lasts))) {
        faults.add(
            new DutyFault.InCurfew(trip.name(), run.departs(), run.finish().ready(), curfew));
      }
    }
  }

  static void judgeDuties(List<Trip> trips, List<Fault> faults) {
    Map<VehicleId, List<Trip>> duties = new TreeMap<>();
    trips.forEach(trip ->
        duties.computeIfAbsent(trip.run().vehicle(), vehicle -> new ArrayList<>()).add(trip));
    for (List<Trip> duty : duties.values()) {
      duty.sort(Comparator.comparingLong(Trip::departs).thenComparingLong(Trip::ready));
      PlaceId stands = duty.getFirst().vehicle().group().depot();
      for (int i = 0; i < duty.size(); i++) {
        Trip trip = duty.get(i);
        if (i > 0 && trip.departs() < duty.get(i - 1).ready()) {
          Run earlier = duty.get(i - 1).run();
          faults.add(
              new DutyFault.RunsOverlap(
                  trip.name(), trip.run().departs(), earlier.id(), earlier.finish().ready()));
        }
        if (!trip.run().from().equals(stands)) {
          faults.add(new DutyFault.WrongStart(trip.name(), trip.run().from(), stands));
        }
        stands = trip.hub().at();
      }
    }
  }

  static void judgeIds(List<Run> runs, List<Fault> faults) {
    Set<String> seen = new HashSet<>();
    for (Run run : runs) {
      if (!seen.add(run.id())) {
        faults.add(new DutyFault.RunIdTwice(RunName.of(run)));
      }
    }
  }
}
