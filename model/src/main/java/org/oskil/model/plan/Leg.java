package org.oskil.model.plan;

import java.time.Instant;
import java.util.List;
import org.oskil.model.network.CrossingId;
import org.oskil.model.place.PlaceId;

/**
 * The way from one stop to the next.
 *
 * @param via every node of the way, both ends included; one node where nothing is driven
 * @param passages the crossings on it, in the order they are passed
 */
public record Leg(List<PlaceId> via, List<Passage> passages) {
  /** When a vehicle drives onto a crossing. */
  public record Passage(CrossingId crossing, Instant at) {}

  public Leg {
    via = List.copyOf(via);
    passages = List.copyOf(passages);
  }
}
