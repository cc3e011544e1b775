package org.oskil.exchange.scenario;

import java.util.List;
import org.oskil.exchange.input.Columns;
import org.oskil.exchange.input.Entries;
import org.oskil.exchange.input.Ids;
import org.oskil.exchange.input.Row;
import org.oskil.exchange.input.Table;
import org.oskil.model.movement.Hub;
import org.oskil.model.movement.HubId;
import org.oskil.model.movement.HubKind;

/** Reads {@code hubs.csv}: hubs as yet without room, which is in {@code rooms.csv}. */
final class HubsFile {
  static final String FILE = "hubs.csv";
  static final Columns COLUMNS = Columns.of("id", "name_uk", "name_en", "at", "kind", "berths");

  private HubsFile() {}

  static Entries<Hub> read(Table table, Ids nodes) {
    return table.read(row -> hub(row, nodes));
  }

  private static Hub hub(Row row, Ids nodes) {
    return new Hub(
        new HubId(row.at("id").id()),
        NodesFile.names(row),
        RoadsFile.end(row.at("at"), nodes),
        row.at("kind").oneOf(HubKind.class),
        row.at("berths").positive(),
        List.of());
  }
}
