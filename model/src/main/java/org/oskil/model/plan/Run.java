package org.oskil.model.plan;

import java.time.Instant;
import java.util.List;
import org.oskil.model.movement.VehicleId;
import org.oskil.model.place.PlaceId;

/**
 * One trip of one vehicle: from a depot or hub, over one or more stops, to a hub.
 *
 * @param from where the vehicle stands
 */
public record Run(
    String id, VehicleId vehicle, PlaceId from, Instant departs, List<Stop> stops, Finish finish) {
  public Run {
    stops = List.copyOf(stops);
  }
}
