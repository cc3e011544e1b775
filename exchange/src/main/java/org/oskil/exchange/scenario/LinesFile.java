package org.oskil.exchange.scenario;

import org.oskil.exchange.input.Columns;
import org.oskil.exchange.input.Entries;
import org.oskil.exchange.input.Row;
import org.oskil.exchange.input.Table;
import org.oskil.model.threat.Line;
import org.oskil.model.threat.LineId;

/**
 * Reads {@code lines.csv}: what each line is called, whose claim it is and of which day. Never the
 * line itself.
 */
final class LinesFile {
  static final String FILE = "lines.csv";
  static final Columns COLUMNS = Columns.of("id", "name_uk", "name_en", "source", "day");

  private LinesFile() {}

  static Entries<Line> read(Table table) {
    return table.read(LinesFile::line);
  }

  private static Line line(Row row) {
    return new Line(
        new LineId(row.at("id").id()),
        NodesFile.names(row),
        row.at("source").text(),
        row.at("day").day());
  }
}
