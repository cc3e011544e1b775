package org.oskil.exchange.katottg;

import java.util.List;
import org.oskil.exchange.input.Columns;
import org.oskil.exchange.input.Coordinates;
import org.oskil.exchange.input.Entries;
import org.oskil.exchange.input.Field;
import org.oskil.exchange.input.Ids;
import org.oskil.exchange.input.Row;
import org.oskil.exchange.input.Table;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.model.gazetteer.Unit;
import org.oskil.model.gazetteer.Unit.Settlement;
import org.oskil.model.place.KatottgCode;
import org.oskil.model.place.KatottgCode.Level;
import org.oskil.model.place.Position;

/** Reads {@code settlements.csv}: everything people live in that has a code. */
record SettlementsFile(Entries<Spot> rows, Ids ids) {
  static final String FILE = "settlements.csv";
  static final Columns COLUMNS = Columns.of("code", "hromada", "lat", "lon", "position");

  /** A settlement without its names. */
  record Spot(KatottgCode code, KatottgCode hromada, Position position) implements Codes.Coded {}

  /** How well a position is known. */
  private enum Quality {
    /** To some hundred metres. */
    GOOD,
    /** To about a kilometre. */
    FAIR
  }

  static SettlementsFile read(Table table, AreasFile areas) {
    return new SettlementsFile(table.read(row -> spot(row, areas.ids())), table.ids("code"));
  }

  private static Spot spot(Row row, Ids areas) {
    KatottgCode code = Codes.read(row.at("code"), List.of(Level.SETTLEMENT));
    Field parent = row.at("hromada");
    KatottgCode hromada = Codes.read(parent, List.of(Level.HROMADA));
    parent.reference(areas, ProblemCode.UNKNOWN_AREA);
    Codes.requireWithin(code, parent, hromada);
    row.at("position").oneOf(Quality.class);
    return new Spot(code, hromada, Coordinates.read(row));
  }

  List<Unit> units(NamesFile names) {
    return rows.entries().stream()
        .<Unit>map(entry -> {
          Spot spot = entry.value();
          return new Settlement(
              spot.code(),
              spot.hromada(),
              names.of(spot.code().id(), entry.row()),
              spot.position());
        })
        .toList();
  }
}
