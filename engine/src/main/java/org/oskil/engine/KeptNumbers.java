package org.oskil.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oskil.model.movement.VehicleId;
import org.oskil.model.place.PlaceId;
import org.oskil.model.plan.Plan;
import org.oskil.model.plan.Run;

/**
 * Gives runs of a new plan the numbers that the same runs had before: same vehicle, same departure,
 * same first stop.
 */
final class KeptNumbers {
  private record Likeness(VehicleId vehicle, Instant departs, PlaceId first) {
    static Likeness of(Run run) {
      return new Likeness(run.vehicle(), run.departs(), run.stops().getFirst().place());
    }
  }

  private KeptNumbers() {}

  static Plan of(Plan before, Plan after) {
    Map<Likeness, String> known = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (Run run : before.runs()) {
      taken.add(run.id());
      if (!run.stops().isEmpty()) {
        known.put(Likeness.of(run), run.id());
      }
    }
    List<Run> runs = new ArrayList<>();
    int next = before.runs().size() + 1;
    for (Run run : after.runs()) {
      String id = run.stops().isEmpty() ? null : known.remove(Likeness.of(run));
      while (id == null) {
        String free = "R%03d".formatted(next++);
        id = taken.add(free) ? free : null;
      }
      runs.add(new Run(id, run.vehicle(), run.from(), run.departs(), run.stops(), run.finish()));
    }
    return new Plan(runs, after.withoutSeat());
  }
}
