package org.oskil.model.plan;

import java.time.Instant;
import java.util.List;
import org.oskil.model.people.PartyGroupId;
import org.oskil.model.place.PlaceId;

/**
 * A place where people board.
 *
 * @param approach the way there from the stop before, or from where the run starts
 */
public record Stop(
    PlaceId place, Leg approach, Instant arrives, Instant departs, List<Boarding> boarding) {
  /** So many whole parties of a group board. */
  public record Boarding(PartyGroupId group, int parties) {}

  public Stop {
    boarding = List.copyOf(boarding);
  }
}
