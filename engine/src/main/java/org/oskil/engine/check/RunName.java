package org.oskil.engine.check;

import org.oskil.model.movement.VehicleId;
import org.oskil.model.plan.Run;

/** Which run a fault speaks of. */
public record RunName(String run, VehicleId vehicle) {
  static RunName of(Run run) {
    return new RunName(run.id(), run.vehicle());
  }

  @Override
  public String toString() {
    return "Run %s of %s".formatted(run, vehicle);
  }
}
