package org.oskil.exchange.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.oskil.exchange.input.Columns;
import org.oskil.exchange.input.Coordinates;
import org.oskil.exchange.input.Row;
import org.oskil.exchange.input.Table;
import org.oskil.model.place.Position;

/** Reads {@code river.csv}, which may be left out: the centre line of the river, in parts. */
final class RiverFile {
  static final String FILE = "river.csv";
  static final Columns COLUMNS = Columns.of("part", "lat", "lon");

  private record Point(String part, Position at) {}

  private RiverFile() {}

  static Backdrop read(Table table) {
    Map<String, List<Position>> parts = new LinkedHashMap<>();
    for (Point point : table.read(RiverFile::point).values()) {
      parts.computeIfAbsent(point.part(), _ -> new ArrayList<>()).add(point.at());
    }
    return new Backdrop(List.copyOf(parts.values()));
  }

  private static Point point(Row row) {
    return new Point(row.at("part").text(), Coordinates.read(row));
  }
}
