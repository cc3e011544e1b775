package org.oskil.engine.check;

import org.oskil.model.place.PlaceId;
import org.oskil.model.threat.LineId;

/** The exposure of a plan cannot be known. */
public sealed interface ThreatFault extends Fault {
  /** Nobody has said how far a node on somebody's way is from a line. */
  record UnknownDistance(PlaceId place, LineId line) implements ThreatFault {
    @Override
    public String sentence() {
      return "The distance from %s to line %s is unknown; it is counted as the nearest band."
          .formatted(place, line);
    }
  }
}
