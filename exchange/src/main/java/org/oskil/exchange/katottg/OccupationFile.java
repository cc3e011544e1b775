package org.oskil.exchange.katottg;

import java.util.List;
import org.oskil.exchange.input.Columns;
import org.oskil.exchange.input.Field;
import org.oskil.exchange.input.Row;
import org.oskil.exchange.input.Table;
import org.oskil.exchange.input.Validities;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.model.gazetteer.Occupation;
import org.oskil.model.place.KatottgCode;
import org.oskil.model.place.KatottgCode.Level;

/**
 * Reads {@code occupation.csv}: from when to when the official list has a settlement as occupied.
 */
final class OccupationFile {
  static final String FILE = "occupation.csv";
  static final Columns COLUMNS = Columns.of("code", "from", "to");

  private OccupationFile() {}

  static List<Occupation> read(Table table, SettlementsFile settlements) {
    return table.read(row -> occupation(row, settlements)).values();
  }

  private static Occupation occupation(Row row, SettlementsFile settlements) {
    Field field = row.at("code");
    KatottgCode code = Codes.read(field, List.of(Level.SETTLEMENT));
    field.reference(settlements.ids(), ProblemCode.UNKNOWN_SETTLEMENT);
    return new Occupation(code, Validities.read(row, "from", "to"));
  }
}
