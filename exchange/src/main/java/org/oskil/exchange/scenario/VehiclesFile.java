package org.oskil.exchange.scenario;

import java.time.LocalTime;
import org.oskil.exchange.input.Columns;
import org.oskil.exchange.input.Entries;
import org.oskil.exchange.input.Field;
import org.oskil.exchange.input.Ids;
import org.oskil.exchange.input.Row;
import org.oskil.exchange.input.Table;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.model.movement.Shift;
import org.oskil.model.movement.VehicleGroup;
import org.oskil.model.place.PlaceId;

/** Reads {@code vehicles.csv}: groups of vehicles of one type, depot and shift. */
final class VehiclesFile {
  static final String FILE = "vehicles.csv";
  static final Columns COLUMNS =
      Columns.of("id", "type", "vehicles", "depot", "shift_from", "shift_to");

  private static final Shift STAND_IN = new Shift(LocalTime.MIN, LocalTime.MAX);

  private VehiclesFile() {}

  static Entries<VehicleGroup> read(Table table, Ids types, Ids nodes) {
    return table.read(row -> group(row, types, nodes));
  }

  private static VehicleGroup group(Row row, Ids types, Ids nodes) {
    return new VehicleGroup(
        row.at("id").id(),
        row.at("type").reference(types, ProblemCode.UNKNOWN_VEHICLE_TYPE),
        row.at("vehicles").count(),
        new PlaceId(row.at("depot").reference(nodes, ProblemCode.UNKNOWN_DEPOT)),
        shift(row));
  }

  private static Shift shift(Row row) {
    int before = row.problemCount();
    LocalTime from = row.at("shift_from").timeOfDay();
    Field end = row.at("shift_to");
    LocalTime to = end.timeOfDay();
    if (row.problemCount() > before) {
      return STAND_IN;
    }
    if (!from.isBefore(to)) {
      end.report(ProblemCode.SHIFT_ENDS_BEFORE_IT_BEGINS, from.toString());
      return STAND_IN;
    }
    return new Shift(from, to);
  }
}
