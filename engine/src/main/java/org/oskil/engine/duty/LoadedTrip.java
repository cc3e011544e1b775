package org.oskil.engine.duty;

import java.util.List;

/** A run and who is aboard. */
public record LoadedTrip(Trip trip, List<Boarding> boardings) {
  /** So many parties of a group, by number. */
  public record Boarding(int group, int parties) {}

  public LoadedTrip {
    boardings = List.copyOf(boardings);
  }
}
