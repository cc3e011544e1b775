package org.oskil.exchange.page;

import java.util.List;
import java.util.Map;
import org.oskil.exchange.planfile.PlanFile;
import org.oskil.model.place.PlaceId;
import org.oskil.model.place.Position;
import org.oskil.model.scenario.Scenario;
import org.oskil.model.threat.LineId;

/**
 * What the page shows.
 *
 * @param scenario as it is after everything that happened
 * @param river parts of its centre line, for orientation
 * @param exposure what each place's people bear, by line
 * @param faults what the checker refuses; empty when it agrees
 */
public record PageContent(
    Scenario scenario,
    List<List<Position>> river,
    PlanFile file,
    Map<PlaceId, Map<LineId, Exposure>> exposure,
    List<String> faults) {
  /** Exposure of one place's people on one line, in weighted person-seconds. */
  public record Exposure(long withPlan, long withoutPlan) {
    static final Exposure NONE = new Exposure(0, 0);
  }

  public PageContent {
    river = List.copyOf(river);
    exposure = Map.copyOf(exposure);
    faults = List.copyOf(faults);
  }
}
