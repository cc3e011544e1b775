package org.oskil.exchange.scenario;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oskil.exchange.input.Columns;
import org.oskil.exchange.input.Entries;
import org.oskil.exchange.input.Entries.Entry;
import org.oskil.exchange.input.Field;
import org.oskil.exchange.input.Ids;
import org.oskil.exchange.input.Row;
import org.oskil.exchange.input.Table;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.model.movement.Hub;
import org.oskil.model.movement.Hub.Room;
import org.oskil.model.movement.HubId;
import org.oskil.model.movement.HubKind;

/** Reads {@code rooms.csv}: how many people may have arrived at a hub, from when on. */
final class RoomsFile {
  static final String FILE = "rooms.csv";
  static final Columns COLUMNS = Columns.of("hub", "from", "people");

  private RoomsFile() {}

  static Entries<HubRoom> read(Table table, Ids hubs, Span span) {
    return table.read(row -> room(row, hubs, span));
  }

  private static HubRoom room(Row row, Ids hubs, Span span) {
    Field from = row.at("from");
    Instant since = from.isBlank() ? span.start() : from.instant(span.start());
    return new HubRoom(
        new HubId(row.at("hub").reference(hubs, ProblemCode.UNKNOWN_HUB)),
        new Room(since, row.at("people").count()));
  }

  /** Every hub but a railhead has room from the start on, which only grows. */
  static void requireFitting(Entries<HubRoom> rooms, Table table, Entries<Hub> hubs, Span span) {
    requireGrowing(rooms, span);
    Set<List<String>> given = table.keys("hub", "from");
    for (Entry<Hub> entry : hubs.entries()) {
      HubId hub = entry.value().id();
      if (entry.value().kind() == HubKind.RAILHEAD) {
        rooms.entries().stream()
            .filter(room -> room.value().hub().equals(hub))
            .forEach(room -> room.row().at("hub").report(ProblemCode.ROOM_AT_RAILHEAD));
      } else if (rooms.whole()
          && given.stream().noneMatch(key -> key.getFirst().equals(hub.value()))) {
        entry.row().at("id").report(ProblemCode.ROOM_MISSING);
      }
    }
  }

  private static void requireGrowing(Entries<HubRoom> rooms, Span span) {
    Map<HubId, Room> before = new HashMap<>();
    for (Entry<HubRoom> entry : rooms.entries()) {
      Room room = entry.value().room();
      Room earlier = before.put(entry.value().hub(), room);
      if (earlier == null) {
        if (rooms.whole() && span.isAfterStart(room.from())) {
          entry
              .row()
              .at("from")
              .report(ProblemCode.ROOM_NOT_FROM_START, entry.value().hub().value());
        }
      } else if (!earlier.from().isBefore(room.from())) {
        entry.row().at("from").report(ProblemCode.ROOM_NOT_RISING, earlier.from().toString());
      } else if (room.people() < earlier.people()) {
        entry
            .row()
            .at("people")
            .report(ProblemCode.ROOM_NOT_RISING, String.valueOf(earlier.people()));
      }
    }
  }
}
