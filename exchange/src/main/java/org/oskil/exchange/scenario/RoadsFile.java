package org.oskil.exchange.scenario;

import java.time.Duration;
import org.oskil.exchange.input.Columns;
import org.oskil.exchange.input.Entries;
import org.oskil.exchange.input.Field;
import org.oskil.exchange.input.Ids;
import org.oskil.exchange.input.Row;
import org.oskil.exchange.input.Table;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.model.network.Evidence;
import org.oskil.model.network.Road;
import org.oskil.model.place.PlaceId;
import org.oskil.model.threat.Metres;

/** Reads {@code roads.csv}: stretches of road between two nodes. */
final class RoadsFile {
  static final String FILE = "roads.csv";
  static final Columns COLUMNS =
      Columns.of("a", "b", "ref", "metres", "seconds", "evidence", "note");

  private RoadsFile() {}

  static Entries<Road> read(Table table, Ids nodes) {
    return table.read(row -> road(row, nodes));
  }

  private static Road road(Row row, Ids nodes) {
    row.at("note").note();
    PlaceId a = end(row.at("a"), nodes);
    return new Road(
        a,
        otherEnd(row.at("b"), a, nodes),
        row.at("ref").note(),
        new Metres(row.at("metres").count()),
        Duration.ofSeconds(row.at("seconds").positive()),
        row.at("evidence").oneOf(Evidence.class));
  }

  static PlaceId end(Field field, Ids nodes) {
    return new PlaceId(field.reference(nodes, ProblemCode.UNKNOWN_NODE));
  }

  static PlaceId otherEnd(Field field, PlaceId a, Ids nodes) {
    PlaceId b = end(field, nodes);
    if (b.equals(a) && nodes.has(b.value())) {
      field.report(ProblemCode.SAME_ENDS);
    }
    return b;
  }
}
