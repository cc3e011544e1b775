package org.oskil.exchange.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.oskil.exchange.input.Columns;
import org.oskil.exchange.input.Entries;
import org.oskil.exchange.input.Entries.Entry;
import org.oskil.exchange.input.Field;
import org.oskil.exchange.input.Ids;
import org.oskil.exchange.input.Row;
import org.oskil.exchange.input.Table;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.model.movement.Hub;
import org.oskil.model.movement.HubId;
import org.oskil.model.movement.HubKind;
import org.oskil.model.movement.Train;

/** Reads {@code trains.csv}: departures from a railhead. */
final class TrainsFile {
  static final String FILE = "trains.csv";
  static final Columns COLUMNS =
      Columns.of("id", "from", "to", "departs", "arrives", "seats", "exposed_min");

  private TrainsFile() {}

  static Entries<Train> read(Table table, Ids hubs, Span span) {
    table.ids("id");
    return table.read(row -> train(row, hubs, span));
  }

  private static Train train(Row row, Ids hubs, Span span) {
    Field leaving = row.at("departs");
    Instant departs = leaving.instant(span.start());
    if (departs.isBefore(span.start())) {
      leaving.report(ProblemCode.TRAIN_BEFORE_START, span.start().toString());
    }
    return new Train(
        row.at("id").id(),
        new HubId(row.at("from").reference(hubs, ProblemCode.UNKNOWN_HUB)),
        new HubId(row.at("to").reference(hubs, ProblemCode.UNKNOWN_HUB)),
        departs,
        arrival(row.at("arrives"), departs),
        row.at("seats").count(),
        Duration.ofMinutes(row.at("exposed_min").count()));
  }

  private static Instant arrival(Field field, Instant departs) {
    Instant arrives = field.instant(Span.OPEN.deadline());
    if (!departs.isBefore(arrives)) {
      field.report(ProblemCode.TRAIN_ARRIVES_BEFORE_IT_DEPARTS, departs.toString());
    }
    return arrives;
  }

  /** From a railhead to a hub where people are safe. */
  static void requireFitting(Entries<Train> trains, List<Hub> hubs) {
    for (Entry<Train> entry : trains.entries()) {
      for (Hub hub : hubs) {
        boolean railhead = hub.kind() == HubKind.RAILHEAD;
        if (hub.id().equals(entry.value().from()) && !railhead) {
          entry.row().at("from").report(ProblemCode.NOT_A_RAILHEAD);
        }
        if (hub.id().equals(entry.value().to()) && railhead) {
          entry.row().at("to").report(ProblemCode.TRAIN_TO_RAILHEAD);
        }
      }
    }
  }
}
