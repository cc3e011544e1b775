package org.oskil.exchange.scenario;

import org.oskil.exchange.input.Columns;
import org.oskil.exchange.input.Coordinates;
import org.oskil.exchange.input.Entries;
import org.oskil.exchange.input.Row;
import org.oskil.exchange.input.Table;
import org.oskil.model.network.Node;
import org.oskil.model.place.Bank;
import org.oskil.model.place.Names;
import org.oskil.model.place.PlaceId;

/** Reads {@code nodes.csv}: every place, hub, depot and junction. */
final class NodesFile {
  static final String FILE = "nodes.csv";
  static final Columns COLUMNS = Columns.of("id", "name_uk", "name_en", "lat", "lon", "bank");

  private NodesFile() {}

  static Entries<Node> read(Table table) {
    return table.read(NodesFile::node);
  }

  private static Node node(Row row) {
    return new Node(
        new PlaceId(row.at("id").placeCode()),
        names(row),
        Coordinates.read(row),
        row.at("bank").oneOf(Bank.class));
  }

  /** The columns {@code name_uk} and {@code name_en}, which many tables have. */
  static Names names(Row row) {
    return new Names(row.at("name_uk").ukrainian(), row.at("name_en").english());
  }
}
