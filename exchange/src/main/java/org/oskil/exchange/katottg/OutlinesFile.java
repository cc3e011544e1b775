package org.oskil.exchange.katottg;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import org.oskil.exchange.input.Columns;
import org.oskil.exchange.input.Coordinates;
import org.oskil.exchange.input.Entries;
import org.oskil.exchange.input.Table;
import org.oskil.model.place.Position;

/** Reads {@code outlines.csv}: the corners of parts of settlements, in order around them. */
final class OutlinesFile {
  static final String FILE = "outlines.csv";
  static final Columns COLUMNS = Columns.of("place", "lat", "lon");

  private record Corner(String place, Position position) {}

  private OutlinesFile() {}

  /** By place; where a row is wrong, that is reported and nothing is concluded from the rest. */
  static Map<String, List<Position>> read(Table table) {
    Entries<Corner> corners =
        table.read(row -> new Corner(row.at("place").placeCode(), Coordinates.read(row)));
    return corners.values().stream()
        .collect(groupingBy(Corner::place, mapping(Corner::position, toList())));
  }
}
