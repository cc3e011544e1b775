package org.oskil.exchange.scenario;

import java.util.List;
import java.util.Set;
import org.oskil.exchange.input.Columns;
import org.oskil.exchange.input.Entries;
import org.oskil.exchange.input.Ids;
import org.oskil.exchange.input.Row;
import org.oskil.exchange.input.Table;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.exchange.problem.Problems;
import org.oskil.exchange.problem.Where;
import org.oskil.model.network.Node;
import org.oskil.model.place.PlaceId;
import org.oskil.model.threat.Line;
import org.oskil.model.threat.LineId;
import org.oskil.model.threat.Metres;

/** Reads {@code distances.csv}: from every node to every line. */
final class DistancesFile {
  static final String FILE = "distances.csv";
  static final Columns COLUMNS = Columns.of("place", "line", "metres");

  private DistancesFile() {}

  static Entries<Distance> read(Table table, Ids nodes, Ids lines) {
    return table.read(row -> distance(row, nodes, lines));
  }

  private static Distance distance(Row row, Ids nodes, Ids lines) {
    return new Distance(
        new PlaceId(row.at("place").reference(nodes, ProblemCode.UNKNOWN_NODE)),
        new LineId(row.at("line").reference(lines, ProblemCode.UNKNOWN_LINE)),
        new Metres(row.at("metres").count()));
  }

  /** Reports what is not there, a line at a time. */
  static void requireAll(Table table, List<Node> nodes, List<Line> lines, Problems problems) {
    Set<List<String>> there = table.keys("place", "line");
    // A row whose node or line is miswritten may be the one that seems to be missing.
    if (!table.isWhole() || problems.concern(FILE, "place") || problems.concern(FILE, "line")) {
      return;
    }
    for (Line line : lines) {
      for (Node node : nodes) {
        if (!there.contains(List.of(node.id().value(), line.id().value()))) {
          problems.add(
              new Where(FILE, 0, "place"),
              node.id().value(),
              ProblemCode.DISTANCE_MISSING,
              line.id().value());
        }
      }
    }
  }
}
