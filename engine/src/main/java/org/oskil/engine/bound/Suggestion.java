package org.oskil.engine.bound;

import java.util.List;
import org.oskil.engine.duty.Trip;

/** What some vehicles of a crew should do from an origin in one working spell. */
public record Suggestion(int crew, int origin, int from, List<Trip> trips, int vehicles) {
  public Suggestion {
    trips = List.copyOf(trips);
  }
}
