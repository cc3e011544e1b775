package org.oskil.exchange.katottg;

import java.util.List;
import org.oskil.exchange.input.Columns;
import org.oskil.exchange.input.Row;
import org.oskil.exchange.input.Table;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.model.gazetteer.Spelling;
import org.oskil.model.place.PlaceId;

/** Reads {@code variants.csv}: spellings as they were seen, mistakes and all. */
final class VariantsFile {
  static final String FILE = "variants.csv";
  static final Columns COLUMNS = Columns.of("id", "written", "language", "kind", "seen_at");

  private VariantsFile() {}

  static List<Spelling> read(Table table, KnownUnits known) {
    return table.read(row -> spelling(row, known)).values();
  }

  private static Spelling spelling(Row row, KnownUnits known) {
    return new Spelling(
        new PlaceId(row.at("id").reference(known.ids(), ProblemCode.UNKNOWN_UNIT)),
        row.at("written").text(),
        row.at("language").id(),
        row.at("kind").oneOf(Spelling.Kind.class),
        row.at("seen_at").text());
  }
}
