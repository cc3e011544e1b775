package org.oskil.engine.fleet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oskil.engine.roads.Route;
import org.oskil.model.scenario.Rules;

/** Every sequence of stops that a run may make, by its first place. */
final class SequenceFinder {
  private final FleetProblemBuilder problem;
  private final @Nullable Leg[][] between;
  private final int maxStops;

  SequenceFinder(FleetProblemBuilder problem) {
    this.problem = problem;
    Rules.Timetable timetable = problem.scenario.rules().timetable();
    maxStops = timetable.maxStops();
    int most =
        problem.clock.lastStepTo(problem.scenario.rules().start().plus(timetable.nextStopWithin()));
    int places = problem.places.size();
    between = new Leg[places][places];
    for (int from = 0; from < places && maxStops > 1; from++) {
      for (int to = 0; to < places; to++) {
        List<Route> routes = problem.roads.routes(problem.places.get(from), problem.places.get(to));
        if (from != to
            && routes.size() == 1
            && routes.getFirst().crossings().isEmpty()
            && problem.clock.stepsUp(routes.getFirst().seconds()) <= most) {
          between[from][to] = problem.newLeg(routes.getFirst());
        }
      }
    }
  }

  StopSequence[][] find(int[] dwell) {
    StopSequence[][] byFirst = new StopSequence[problem.places.size()][];
    for (int first = 0; first < byFirst.length; first++) {
      List<StopSequence> found = new ArrayList<>();
      if (dwell[first] != Integer.MAX_VALUE) {
        extend(new int[] {first}, dwell, found);
      }
      byFirst[first] = found.toArray(StopSequence[]::new);
    }
    return byFirst;
  }

  private void extend(int[] places, int[] dwell, List<StopSequence> found) {
    found.add(sequence(places, dwell));
    if (places.length == maxStops) {
      return;
    }
    int last = places[places.length - 1];
    for (int next = 0; next < dwell.length; next++) {
      if (between[last][next] != null
          && dwell[next] != Integer.MAX_VALUE
          && !contains(places, next)) {
        int[] longer = Arrays.copyOf(places, places.length + 1);
        longer[places.length] = next;
        extend(longer, dwell, found);
      }
    }
  }

  private static boolean contains(int[] places, int wanted) {
    for (int place : places) {
      if (place == wanted) {
        return true;
      }
    }
    return false;
  }

  private StopSequence sequence(int[] places, int[] dwell) {
    Leg[] legs = new Leg[places.length - 1];
    int[] departsAfter = new int[places.length];
    int lines = problem.exposure.lineCount();
    long[][] aboard = new long[lines][places.length];
    for (int stop = 1; stop < places.length; stop++) {
      Leg leg = between[places[stop - 1]][places[stop]];
      if (leg == null) {
        throw new IllegalStateException(
            "No leg between stops " + places[stop - 1] + " and " + places[stop] + ".");
      }
      legs[stop - 1] = leg;
      departsAfter[stop] = departsAfter[stop - 1] + leg.steps + dwell[places[stop]];
      long standing = (long) dwell[places[stop]] * problem.clock.stepSeconds();
      for (int line = 0; line < lines; line++) {
        long added = leg.exposure(line) + problem.placeWeight[line][places[stop]] * standing;
        for (int earlier = 0; earlier < stop; earlier++) {
          aboard[line][earlier] += added;
        }
      }
    }
    return new StopSequence(problem.sequences++, places, legs, departsAfter, aboard);
  }
}
