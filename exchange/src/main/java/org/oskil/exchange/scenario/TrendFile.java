package org.oskil.exchange.scenario;

import org.oskil.exchange.input.Columns;
import org.oskil.exchange.input.Entries;
import org.oskil.exchange.input.Ids;
import org.oskil.exchange.input.Row;
import org.oskil.exchange.input.Table;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.model.place.PlaceId;
import org.oskil.model.threat.LineId;
import org.oskil.model.threat.Metres;
import org.oskil.model.threat.TrendPoint;

/**
 * Reads {@code trend.csv}: how far the lines were from the places on earlier days. It may have
 * gaps.
 */
final class TrendFile {
  static final String FILE = "trend.csv";
  static final Columns COLUMNS = Columns.of("place", "line", "day", "metres");

  private TrendFile() {}

  static Entries<TrendPoint> read(Table table, Ids places, Ids lines) {
    table.keys("place", "line", "day");
    return table.read(row -> point(row, places, lines));
  }

  private static TrendPoint point(Row row, Ids places, Ids lines) {
    return new TrendPoint(
        new PlaceId(row.at("place").reference(places, ProblemCode.UNKNOWN_PLACE)),
        new LineId(row.at("line").reference(lines, ProblemCode.UNKNOWN_LINE)),
        row.at("day").day(),
        new Metres(row.at("metres").count()));
  }
}
