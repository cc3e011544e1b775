package org.oskil.model.movement;

import java.time.Instant;
import java.util.List;
import org.oskil.model.place.Names;
import org.oskil.model.place.PlaceId;

/**
 * Where a run ends.
 *
 * @param berths vehicles that can let people out at the same time
 * @param room how many people may have arrived in all, by the time from which it holds; the first
 *     from the start. A railhead has none: its trains limit it
 */
public record Hub(HubId id, Names names, PlaceId at, HubKind kind, int berths, List<Room> room) {
  /** From this moment on, this many people in all. */
  public record Room(Instant from, int people) {}

  public Hub {
    room = List.copyOf(room);
  }
}
