package org.oskil.model.publishing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.oskil.model.count.Cell;
import org.oskil.model.place.PlaceId;
import org.oskil.model.published.PublicFigure;
import org.oskil.model.published.PublicRow;
import org.oskil.model.published.PublicTable;

/**
 * Every figure that earlier releases have shown, by whom it adds up. Nothing shown is forgotten.
 */
final class Earlier {
  private final List<Map<Footprint, Integer>> releases = new ArrayList<>();
  private final Map<Footprint, Set<Integer>> shown = new HashMap<>();

  Earlier(List<PublicTable> tables) {
    for (PublicTable table : tables) {
      Map<Footprint, Integer> release = new HashMap<>();
      for (PublicRow row : table.rows()) {
        Set<PlaceId> settlements = settlements(table, row);
        for (Cell cell : Cell.values()) {
          take(release, new Footprint(settlements, Set.of(cell)), row.cells().get(cell));
        }
        take(release, new Footprint(settlements, Footprint.EVERY_CELL), row.total());
      }
      releases.add(release);
      release.forEach(
          (whom, people) -> shown.computeIfAbsent(whom, _ -> new HashSet<>()).add(people));
    }
  }

  private static void take(
      Map<Footprint, Integer> release, Footprint whom, @Nullable PublicFigure figure) {
    if (figure instanceof PublicFigure.Shown(int people)) {
      release.put(whom, people);
    }
  }

  private static Set<PlaceId> settlements(PublicTable table, PublicRow row) {
    Set<PlaceId> settlements = new TreeSet<>();
    Set<PlaceId> hromadas = new HashSet<>();
    for (PublicRow other : table.rows()) {
      if (other.level() == PublicRow.Level.HROMADA && other.partOf().equals(row.area())) {
        hromadas.add(other.area());
      }
    }
    for (PublicRow other : table.rows()) {
      if (other.level() == PublicRow.Level.SETTLEMENT
          && (other.area().equals(row.area())
              || other.partOf().equals(row.area())
              || hromadas.contains(other.partOf()))) {
        settlements.add(other.area());
      }
    }
    return settlements;
  }

  /** What each release has shown. */
  List<Map<Footprint, Integer>> releases() {
    return releases;
  }

  /** Whether exactly this was shown before, so that whoever assumes no change knows it. */
  boolean has(Footprint whom, int people) {
    return shown.getOrDefault(whom, Set.of()).contains(people);
  }

  /**
   * Whether a figure and one shown before differ by fewer than k people: of the same people at
   * another time; or of people of whom one figure contains the other's, unless that has changed by
   * k or more since, so that the difference says nothing about the rest.
   */
  boolean isTooClose(Grid grid, Footprint whom, int people) {
    for (Map.Entry<Footprint, Set<Integer>> entry : shown.entrySet()) {
      Footprint other = entry.getKey();
      boolean same = other.equals(whom);
      if (same || other.contains(whom) || whom.contains(other)) {
        for (int before : entry.getValue()) {
          if (same
              ? people != before && near(people, before)
              : near(people, before) && isNearlyTrue(grid, other, before)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Where the count no longer lists the people, nobody knows, and it is taken to be. */
  private static boolean isNearlyTrue(Grid grid, Footprint whom, int before) {
    OptionalInt now = grid.findPeople(whom);
    return now.isEmpty() || near(now.getAsInt(), before);
  }

  private static boolean near(int one, int other) {
    return Math.abs(one - other) < PublicFigure.SMALLEST;
  }
}
