package org.oskil.engine.bound;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.oskil.engine.fleet.Crew;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Vehicle;

/**
 * All stations of a fleet. Between two working spells nobody drives, so duties can be cut there and
 * joined anew.
 */
final class Stations {
  private record Start(int crew, int origin, int readyAt) {}

  private final FleetProblem problem;
  private final List<Station> all = new ArrayList<>();
  private final List<List<Integer>> spells = new ArrayList<>();
  private final int[][][] later;
  private final int[] ofVehicle;

  Stations(FleetProblem problem) {
    this.problem = problem;
    Map<Start, List<Integer>> starts = new LinkedHashMap<>();
    for (int vehicle = 0; vehicle < problem.vehicles.size(); vehicle++) {
      Vehicle at = problem.vehicles.get(vehicle);
      starts
          .computeIfAbsent(
              new Start(at.crew(), at.origin(), Math.min(at.readyAt(), problem.lastReady)),
              start -> new ArrayList<>())
          .add(vehicle);
    }
    for (Crew crew : problem.crews) {
      spells.add(spellStarts(crew));
    }
    ofVehicle = new int[problem.vehicles.size()];
    starts.forEach((start, vehicles) -> {
      vehicles.forEach(vehicle -> ofVehicle[vehicle] = all.size());
      add(start.crew, start.origin, start.readyAt, vehicles.size());
    });
    later = new int[problem.crews.length][][];
    for (int crew = 0; crew < later.length; crew++) {
      List<Integer> begins = spells.get(crew);
      later[crew] = new int[begins.size()][problem.origins.size()];
      for (int spell = 1; spell < begins.size(); spell++) {
        for (int origin = 0; origin < problem.origins.size(); origin++) {
          later[crew][spell][origin] = all.size();
          add(crew, origin, begins.get(spell), 0);
        }
      }
    }
  }

  private void add(int crew, int origin, int from, int vehicles) {
    int ends = problem.lastReady;
    for (int begins : spells.get(crew).reversed()) {
      if (begins > from) {
        ends = begins;
      }
    }
    all.add(new Station(all.size(), crew, origin, from, ends, vehicles));
  }

  /** Steps at which a crew begins to work after it did not, and the very first step. */
  private List<Integer> spellStarts(Crew crew) {
    List<Integer> begins = new ArrayList<>(List.of(0));
    for (int step = 1; step < problem.horizon; step++) {
      if (crew.onDuty(step) && !crew.onDuty(step - 1) && begins.getLast() < step) {
        begins.add(step);
      }
    }
    return begins;
  }

  List<Station> all() {
    return all;
  }

  Station ofVehicle(int vehicle) {
    return all.get(ofVehicle[vehicle]);
  }

  /** The station of those who end a spell at an origin. */
  int next(Station station, int endOrigin) {
    int spell = spells.get(station.crew()).indexOf(station.spellEnds());
    return spell < 1 ? Station.NONE : later[station.crew()][spell][endOrigin];
  }
}
