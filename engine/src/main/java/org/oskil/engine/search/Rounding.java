package org.oskil.engine.search;

import java.util.List;
import org.oskil.engine.bound.Suggestion;
import org.oskil.engine.duty.Trip;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Vehicle;

/**
 * Gives every vehicle a suggestion for each spell: the one that most vehicles should still take.
 */
final class Rounding {
  private final FleetProblem problem;
  private final List<Suggestion> suggestions;
  private final int[] left;

  Rounding(FleetProblem problem, List<Suggestion> suggestions) {
    this.problem = problem;
    this.suggestions = suggestions;
    left = suggestions.stream().mapToInt(Suggestion::vehicles).toArray();
  }

  Schedule build() {
    var schedule = new Schedule(problem);
    int[] spells = suggestions.stream().mapToInt(Suggestion::from).distinct().sorted().toArray();
    Vehicle[] standing = problem.vehicles.toArray(Vehicle[]::new);
    for (int spell : spells) {
      for (int vehicle = 0; vehicle < standing.length; vehicle++) {
        standing[vehicle] = drive(schedule, vehicle, standing[vehicle], spell);
      }
    }
    return schedule;
  }

  private Vehicle drive(Schedule schedule, int vehicle, Vehicle standing, int spell) {
    int best = -1;
    for (int i = 0; i < left.length; i++) {
      Suggestion one = suggestions.get(i);
      if (one.from() == spell
          && one.crew() == standing.crew()
          && one.origin() == standing.origin()
          && left[i] > (best < 0 ? 0 : left[best])
          && (one.trips().isEmpty() || one.trips().getFirst().departs() >= standing.readyAt())) {
        best = i;
      }
    }
    if (best < 0) {
      return standing;
    }
    left[best] -= 1;
    Vehicle at = standing;
    for (Trip trip : suggestions.get(best).trips()) {
      // A run that finds no room is left out, and with it what depends on where it would have
      // ended.
      if (trip.origin() == at.origin() && schedule.hasRoomFor(trip)) {
        schedule.add(new Ride(problem, vehicle, trip));
        at = schedule.after(at, trip);
      }
    }
    return at;
  }
}
