package org.oskil.engine.fleet;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.oskil.model.movement.VehicleId;
import org.oskil.model.plan.Run;

/**
 * What can no longer be changed: runs that have departed, vehicles that are lost, and the moment
 * before which nothing new departs.
 *
 * @param runs runs that count as driven
 * @param lost vehicles that take no further run
 * @param now nothing new departs before
 */
public record Committed(List<Run> runs, Set<VehicleId> lost, Instant now) {
  public Committed {
    runs = List.copyOf(runs);
    lost = Set.copyOf(lost);
  }

  public static Committed nothing(Instant start) {
    return new Committed(List.of(), Set.of(), start);
  }
}
