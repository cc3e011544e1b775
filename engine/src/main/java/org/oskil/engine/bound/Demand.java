package org.oskil.engine.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Group;

/** Everybody still to be carried, in rows of who counts alike. */
final class Demand {
  private record Alike(int place, int weight, int release) {}

  final DemandRow[] rows;
  final DemandRow[][] rowsOf;

  /** Largest weight of a person. */
  final int heaviest;

  /** By group, the number of its row; -1 where nobody is left to carry. */
  private final int[] rowOf;

  Demand(FleetProblem problem) {
    List<DemandRow> found = new ArrayList<>();
    Map<Alike, Integer> seated = new HashMap<>();
    rowOf = new int[problem.groups.length];
    for (Group group : problem.groups) {
      rowOf[group.index] = group.parties > 0 ? add(group, found, seated) : -1;
    }
    rows = found.toArray(DemandRow[]::new);
    heaviest = Arrays.stream(problem.groups).mapToInt(group -> group.weight).max().orElse(0);
    rowsOf = new DemandRow[problem.places.size()][];
    for (int place = 0; place < rowsOf.length; place++) {
      int here = place;
      rowsOf[place] =
          Arrays.stream(rows).filter(row -> row.place() == here).toArray(DemandRow[]::new);
    }
  }

  private static int add(Group group, List<DemandRow> found, Map<Alike, Integer> seated) {
    if (group.seatsOnly()) {
      Integer known =
          seated.putIfAbsent(new Alike(group.place, group.weight, group.release), found.size());
      if (known != null) {
        found.set(known, found.get(known).plus(group));
        return known;
      }
    }
    found.add(DemandRow.of(found.size(), group));
    return found.size() - 1;
  }

  /** The row a group belongs to. */
  DemandRow rowOf(Group group) {
    return rows[rowOf[group.index]];
  }
}
