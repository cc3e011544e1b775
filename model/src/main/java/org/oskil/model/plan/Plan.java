package org.oskil.model.plan;

import java.util.List;
import org.oskil.model.people.PartyGroupId;

/**
 * Every run, and who has no seat.
 *
 * @param runs by departure, then by vehicle
 * @param withoutSeat groups with parties that no run carries
 */
public record Plan(List<Run> runs, List<Unseated> withoutSeat) {
  /** So many parties of a group have no seat. */
  public record Unseated(PartyGroupId group, int parties) {}

  public Plan {
    runs = List.copyOf(runs);
    withoutSeat = List.copyOf(withoutSeat);
  }
}
