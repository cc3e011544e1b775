package org.oskil.engine.drawn;

import java.util.ArrayList;
import java.util.List;
import org.oskil.model.movement.VehicleGroup;
import org.oskil.model.plan.Stop.Boarding;

/** A run that some vehicle of a group drives, and who boards at each of its stops. */
record Ride(VehicleGroup group, Frame frame, List<List<Boarding>> boarding) {
  Ride {
    boarding = boarding.stream().map(List::copyOf).toList();
  }

  /** The rides of one plan, the last of them outermost. */
  sealed interface Story {
    record None() implements Story {}

    record After(Story before, Ride ride) implements Story {}

    default List<Ride> rides() {
      return switch (this) {
        case None none -> new ArrayList<>();
        case After after -> {
          List<Ride> rides = after.before.rides();
          rides.add(after.ride);
          yield rides;
        }
      };
    }
  }
}
