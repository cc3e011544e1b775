package org.oskil.exchange.katottg;

import java.util.List;
import java.util.Optional;
import org.oskil.exchange.input.Columns;
import org.oskil.exchange.input.Entries;
import org.oskil.exchange.input.Field;
import org.oskil.exchange.input.Ids;
import org.oskil.exchange.input.Row;
import org.oskil.exchange.input.Table;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.model.gazetteer.Naming;
import org.oskil.model.gazetteer.Unit;
import org.oskil.model.gazetteer.Unit.Hromada;
import org.oskil.model.gazetteer.Unit.Oblast;
import org.oskil.model.gazetteer.Unit.Raion;
import org.oskil.model.place.KatottgCode;
import org.oskil.model.place.KatottgCode.Level;

/**
 * Reads {@code areas.csv}: oblasts, raions and hromadas. What a row is, its code says; the parent
 * of an oblast is empty.
 */
record AreasFile(Entries<Area> rows, Ids ids) {
  static final String FILE = "areas.csv";
  static final Columns COLUMNS = Columns.of("code", "parent");

  private static final List<Level> LEVELS = List.of(Level.OBLAST, Level.RAION, Level.HROMADA);

  /**
   * @param parent itself for an oblast
   */
  record Area(KatottgCode code, KatottgCode parent) implements Codes.Coded {}

  static AreasFile read(Table table) {
    Ids ids = table.ids("code");
    return new AreasFile(table.read(row -> area(row, ids)), ids);
  }

  private static Area area(Row row, Ids ids) {
    KatottgCode code = Codes.read(row.at("code"), LEVELS);
    Field parent = row.at("parent");
    if (code.level() == Level.OBLAST) {
      if (!parent.isBlank()) {
        parent.report(ProblemCode.NOT_WITHIN_PARENT, parent.value());
      }
      return new Area(code, code);
    }
    Level above = code.level() == Level.RAION ? Level.OBLAST : Level.RAION;
    KatottgCode territory = Codes.read(parent, List.of(above));
    parent.reference(ids, ProblemCode.UNKNOWN_AREA);
    Codes.requireWithin(code, parent, territory);
    return new Area(code, territory);
  }

  List<Unit> units(NamesFile names) {
    return rows.entries().stream()
        .map(entry -> unit(entry.value(), names.of(entry.value().code().id(), entry.row())))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Unit> unit(Area area, List<Naming> namings) {
    return switch (area.code().level()) {
      case OBLAST -> Optional.of(new Oblast(area.code(), namings));
      case RAION -> Optional.of(new Raion(area.code(), area.parent(), namings));
      case HROMADA -> Optional.of(new Hromada(area.code(), area.parent(), namings));
      case SETTLEMENT, CITY_DISTRICT -> Optional.empty();
    };
  }
}
