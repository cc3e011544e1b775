package org.oskil.engine.bound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.oskil.engine.duty.Trip;
import org.oskil.engine.fleet.FleetProblem;

/** Fixes whole vehicles to columns, spell by spell, those first that the program uses most. */
final class Dive {
  private static final double NEARLY_WHOLE = 0.8;
  private static final double NOTHING = 1e-4;
  private static final int AT_LEAST = 6;

  private final Stations stations;
  private final Master master;
  private final Map<Column, Integer> fixed = new LinkedHashMap<>();
  private final int[] available;
  private final FleetProblem problem;
  private final int[][] passagesLeft;
  private final int[][] berthsLeft;
  private final int[] peopleLeft;
  private final List<Integer> spells;
  private int spell;

  private record Share(Column column, double left) {}

  Dive(FleetProblem problem, Stations stations, Master master) {
    this.problem = problem;
    this.stations = stations;
    this.master = master;
    available = stations.all().stream().mapToInt(Station::vehicles).toArray();
    passagesLeft = new int[problem.passages.length][];
    for (int crossing = 0; crossing < passagesLeft.length; crossing++) {
      passagesLeft[crossing] = problem.passages[crossing].clone();
    }
    berthsLeft = new int[problem.berths.length][];
    for (int hub = 0; hub < berthsLeft.length; hub++) {
      berthsLeft[hub] = problem.berths[hub].clone();
    }
    peopleLeft = problem.personLimits.clone();
    spells = stations.all().stream().map(Station::spellEnds).distinct().sorted().toList();
  }

  /** Fixes some columns more by the last solution; false when every vehicle knows what to do. */
  boolean fixMore() {
    while (spell < spells.size()) {
      List<Share> shares = sharesOfSpell();
      int done = 0;
      for (Share share : shares) {
        if (done >= AT_LEAST && share.left < NEARLY_WHOLE) {
          break;
        }
        int vehicles = Math.max(1, (int) Math.floor(share.left + 1 - NEARLY_WHOLE));
        while (vehicles > 0 && fix(share.column)) {
          vehicles--;
          done++;
        }
      }
      if (done > 0) {
        return true;
      }
      spell++;
    }
    return false;
  }

  private List<Share> sharesOfSpell() {
    List<Share> shares = new ArrayList<>();
    master
        .used()
        .forEach((column, vehicles) -> {
          double left = vehicles - fixed.getOrDefault(column, 0);
          if (left > NOTHING && stations.all().get(column.from).spellEnds() == spells.get(spell)) {
            shares.add(new Share(column, left));
          }
        });
    shares.sort(Comparator.comparingDouble(Share::left).reversed());
    return shares;
  }

  /**
   * Fixes one vehicle to a column if vehicles, crossings, berths, trains and rooms are left for it.
   */
  private boolean fix(Column column) {
    if (available[column.from] < 1 || !fits(column)) {
      return false;
    }
    available[column.from]--;
    if (column.to != Station.NONE) {
      available[column.to]++;
    }
    for (int crossing = 0; crossing < passagesLeft.length; crossing++) {
      for (int hour = 0; hour < passagesLeft[crossing].length; hour++) {
        passagesLeft[crossing][hour] -= column.passages[crossing][hour];
      }
    }
    for (Trip trip : column.trips) {
      int[] left = berthsLeft[problem.destinations[trip.destination()].hub];
      for (int step = trip.arrives(); step < trip.ready(); step++) {
        left[step]--;
      }
    }
    for (int limit = 0; limit < peopleLeft.length; limit++) {
      peopleLeft[limit] -= column.people[limit];
    }
    master.fix(column, fixed.merge(column, 1, Integer::sum));
    return true;
  }

  private boolean fits(Column column) {
    for (int crossing = 0; crossing < passagesLeft.length; crossing++) {
      for (int hour = 0; hour < passagesLeft[crossing].length; hour++) {
        if (column.passages[crossing][hour] > passagesLeft[crossing][hour]) {
          return false;
        }
      }
    }
    for (Trip trip : column.trips) {
      int[] left = berthsLeft[problem.destinations[trip.destination()].hub];
      for (int step = trip.arrives(); step < trip.ready(); step++) {
        if (left[step] < 1) {
          return false;
        }
      }
    }
    for (int limit = 0; limit < peopleLeft.length; limit++) {
      if (column.people[limit] > Math.max(0, peopleLeft[limit])) {
        return false;
      }
    }
    return true;
  }

  List<Suggestion> suggestions() {
    List<Suggestion> found = new ArrayList<>();
    fixed.forEach((column, vehicles) -> {
      Station from = stations.all().get(column.from);
      found.add(new Suggestion(from.crew(), from.origin(), from.from(), column.trips, vehicles));
    });
    return found;
  }
}
