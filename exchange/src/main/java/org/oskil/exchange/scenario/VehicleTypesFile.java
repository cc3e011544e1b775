package org.oskil.exchange.scenario;

import java.time.Duration;
import org.oskil.exchange.input.Columns;
import org.oskil.exchange.input.Entries;
import org.oskil.exchange.input.Row;
import org.oskil.exchange.input.Table;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.model.movement.VehicleType;
import org.oskil.model.people.Seats;

/** Reads {@code vehicle_types.csv}. */
final class VehicleTypesFile {
  static final String FILE = "vehicle_types.csv";
  static final Columns COLUMNS =
      Columns.of(
          "id",
          "name_uk",
          "name_en",
          "seats",
          "wheelchairs",
          "stretchers",
          "armoured",
          "stop_fixed_s",
          "boarding_per_person_s",
          "alighting_s");

  private VehicleTypesFile() {}

  static Entries<VehicleType> read(Table table) {
    return table.read(VehicleTypesFile::type);
  }

  private static VehicleType type(Row row) {
    return new VehicleType(
        row.at("id").id(),
        NodesFile.names(row),
        room(row),
        row.at("armoured").yes(),
        seconds(row, "stop_fixed_s"),
        seconds(row, "boarding_per_person_s"),
        seconds(row, "alighting_s"));
  }

  private static Seats room(Row row) {
    int before = row.problemCount();
    var room =
        new Seats(
            row.at("seats").count(), row.at("wheelchairs").count(), row.at("stretchers").count());
    if (row.problemCount() == before && room.people() == 0) {
      row.at("seats").report(ProblemCode.VEHICLE_WITHOUT_ROOM);
    }
    return room;
  }

  private static Duration seconds(Row row, String column) {
    return Duration.ofSeconds(row.at(column).count());
  }
}
