package org.oskil.model.network;

import java.time.Duration;
import org.oskil.model.place.Names;
import org.oskil.model.place.PlaceId;

/**
 * A bridge, pontoon or ferry.
 *
 * @param travel time over it
 * @param capacity per hour counted from the start of the operation
 */
public record Crossing(
    CrossingId id,
    Names names,
    PlaceId a,
    PlaceId b,
    Duration travel,
    CrossingState state,
    Capacity capacity)
    implements Way {
  /** Passages in one hour, both directions together, and how many of them private cars keep. */
  public record Capacity(int vehiclesPerHour, int keptForCarsPerHour) {
    public Capacity {
      if (keptForCarsPerHour < 0 || keptForCarsPerHour > vehiclesPerHour) {
        throw new IllegalArgumentException(
            "A crossing with %d passages an hour cannot keep %d of them for cars."
                .formatted(vehiclesPerHour, keptForCarsPerHour));
      }
    }

    public int forTheFleet() {
      return vehiclesPerHour - keptForCarsPerHour;
    }
  }

  public boolean isOpen() {
    return state == CrossingState.OPEN;
  }

  public Crossing withState(CrossingState next) {
    return new Crossing(id, names, a, b, travel, next, capacity);
  }
}
