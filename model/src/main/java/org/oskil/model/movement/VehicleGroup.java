package org.oskil.model.movement;

import java.util.List;
import java.util.stream.IntStream;
import org.oskil.model.place.PlaceId;

/**
 * Vehicles of one type, one depot and one shift.
 *
 * @param type id of the vehicle type
 * @param depot where each of them stands before its first run
 */
public record VehicleGroup(String id, String type, int vehicles, PlaceId depot, Shift shift) {
  public List<VehicleId> ids() {
    return IntStream.rangeClosed(1, vehicles)
        .mapToObj(number -> new VehicleId("%s-%02d".formatted(id, number)))
        .toList();
  }
}
