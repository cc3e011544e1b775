package org.oskil.exchange.scenario;

import java.time.Duration;
import org.oskil.exchange.input.Columns;
import org.oskil.exchange.input.Entries;
import org.oskil.exchange.input.Field;
import org.oskil.exchange.input.Ids;
import org.oskil.exchange.input.Row;
import org.oskil.exchange.input.Table;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.model.network.Crossing;
import org.oskil.model.network.Crossing.Capacity;
import org.oskil.model.network.CrossingId;
import org.oskil.model.network.CrossingState;
import org.oskil.model.place.PlaceId;

/** Reads {@code crossings.csv}: bridges, pontoons and ferries. */
final class CrossingsFile {
  static final String FILE = "crossings.csv";
  static final Columns COLUMNS =
      Columns.of(
          "id",
          "name_uk",
          "name_en",
          "a",
          "b",
          "seconds",
          "state",
          "vehicles_per_hour",
          "kept_for_cars_per_hour",
          "note");

  private CrossingsFile() {}

  static Entries<Crossing> read(Table table, Ids nodes) {
    return table.read(row -> crossing(row, nodes));
  }

  private static Crossing crossing(Row row, Ids nodes) {
    row.at("note").note();
    PlaceId a = RoadsFile.end(row.at("a"), nodes);
    return new Crossing(
        new CrossingId(row.at("id").id()),
        NodesFile.names(row),
        a,
        RoadsFile.otherEnd(row.at("b"), a, nodes),
        Duration.ofSeconds(row.at("seconds").positive()),
        row.at("state").oneOf(CrossingState.class),
        capacity(row));
  }

  private static Capacity capacity(Row row) {
    int before = row.problemCount();
    int passages = row.at("vehicles_per_hour").count();
    Field kept = row.at("kept_for_cars_per_hour");
    int cars = kept.count();
    if (row.problemCount() == before && cars > passages) {
      kept.report(ProblemCode.KEPT_MORE_THAN_CAPACITY, String.valueOf(passages));
    }
    return new Capacity(passages, Math.min(cars, passages));
  }
}
