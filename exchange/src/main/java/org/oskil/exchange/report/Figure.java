package org.oskil.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.oskil.model.count.Cell;
import org.oskil.model.count.CellCounts;
import org.oskil.model.count.Headcount;
import org.oskil.model.report.Made;
import org.oskil.model.report.Movements;
import org.oskil.model.report.OrderReport;

/**
 * One figure of a report.
 *
 * @param key what it is called in files and in the catalogue
 * @param change by how much it has changed in the day; 0 for movements, which are made in a time
 */
record Figure(String key, Kind kind, int all, int children, int lowMobility, int change) {
  /** What is counted: the two are never added. */
  enum Kind {
    PERSONS,
    MOVEMENTS;

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static List<Figure> of(OrderReport order) {
    List<Figure> figures =
        new ArrayList<>(persons(order.persons().all(), order.change().district()));
    Headcount contested = order.persons().contested();
    Headcount before = order.before().contested();
    figures.add(person("contested", contested, contested.people() - before.people()));
    figures.addAll(movements("day", order.inTheDay()));
    figures.addAll(movements("order", order.sinceTheOrder()));
    return figures;
  }

  /** Persons of one area: the roll, all who remain, and every cell. */
  static List<Figure> persons(CellCounts counts, CellCounts change) {
    List<Figure> figures = new ArrayList<>();
    figures.add(person("roll", counts.total(), change.total().people()));
    figures.add(person("remaining", counts.remaining(), change.remaining().people()));
    for (Cell cell : Cell.values()) {
      figures.add(
          person(cell.name().toLowerCase(Locale.ROOT), counts.in(cell), change.in(cell).people()));
    }
    return figures;
  }

  private static List<Figure> movements(String when, Movements movements) {
    return List.of(
        movement("evacuated_in_" + when, movements.evacuated()),
        movement("left_in_" + when, movements.leftIndependently()),
        movement("returned_in_" + when, movements.returned()));
  }

  private static Figure person(String key, Headcount people, int change) {
    return new Figure(
        key, Kind.PERSONS, people.people(), people.children(), people.lowMobility(), change);
  }

  private static Figure movement(String key, Made made) {
    return new Figure(
        key, Kind.MOVEMENTS, made.movements(), made.byChildren(), made.byLowMobility(), 0);
  }
}
