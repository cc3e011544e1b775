package org.oskil.exchange.katottg;

import java.util.List;
import java.util.Map;
import org.oskil.exchange.input.Columns;
import org.oskil.exchange.input.Coordinates;
import org.oskil.exchange.input.Entries;
import org.oskil.exchange.input.Field;
import org.oskil.exchange.input.Ids;
import org.oskil.exchange.input.Row;
import org.oskil.exchange.input.Table;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.model.gazetteer.Unit;
import org.oskil.model.gazetteer.Unit.SettlementPart;
import org.oskil.model.place.KatottgCode;
import org.oskil.model.place.KatottgCode.Level;
import org.oskil.model.place.PlaceId;
import org.oskil.model.place.Position;

/** Reads {@code parts.csv}: parts of settlements that have no code, under ids of our own. */
record PartsFile(Entries<Part> rows, Ids ids) {
  static final String FILE = "parts.csv";
  static final Columns COLUMNS = Columns.of("id", "settlement", "lat", "lon");

  private static final int FEWEST_CORNERS = 3;

  /** A part without its names. */
  record Part(PlaceId id, KatottgCode settlement, Position position, List<Position> outline) {
    Part {
      outline = List.copyOf(outline);
    }
  }

  static PartsFile read(
      Table table, Map<String, List<Position>> outlines, SettlementsFile settlements) {
    return new PartsFile(
        table.read(row -> part(row, outlines, settlements.ids())), table.ids("id"));
  }

  private static Part part(Row row, Map<String, List<Position>> outlines, Ids settlements) {
    Field id = row.at("id");
    String part = id.placeCode();
    if (id.isPlaceCode() && KatottgCode.isWrittenAsOne(part)) {
      id.report(ProblemCode.CODE_OF_ANOTHER_LEVEL, "X-…");
    }
    Field whole = row.at("settlement");
    KatottgCode settlement = Codes.read(whole, List.of(Level.SETTLEMENT));
    whole.reference(settlements, ProblemCode.UNKNOWN_SETTLEMENT);
    Position position = Coordinates.read(row);
    List<Position> outline = outlines.getOrDefault(part, List.of());
    requireSound(id, position, outline);
    return new Part(new PlaceId(part), settlement, position, outline);
  }

  private static void requireSound(Field id, Position position, List<Position> outline) {
    var ring = new Ring(outline);
    if (outline.size() < FEWEST_CORNERS) {
      id.report(ProblemCode.OUTLINE_TOO_SHORT, String.valueOf(outline.size()));
    } else if (ring.crossesItself()) {
      id.report(ProblemCode.OUTLINE_CROSSES_ITSELF);
    } else if (!ring.contains(position)) {
      id.report(ProblemCode.OUTLINE_MISSES_ITS_POINT);
    }
  }

  List<Unit> units(NamesFile names) {
    return rows.entries().stream()
        .<Unit>map(entry -> {
          Part part = entry.value();
          return new SettlementPart(
              part.id(),
              part.settlement(),
              names.of(part.id(), entry.row()),
              part.position(),
              part.outline());
        })
        .toList();
  }
}
