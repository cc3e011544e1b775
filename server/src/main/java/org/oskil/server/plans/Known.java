package org.oskil.server.plans;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the server knew when a plan was made, all of one moment.
 *
 * @param residents of every household in which somebody leaves
 * @param submissions how many had been received
 * @param lastSubmission received last; null before the first
 * @param orderVersions under which anybody is counted
 * @param inForce null before the first plan is in force
 * @param entry of the plan in force; 0 before the first
 */
record Known(
    List<Resident> residents,
    long submissions,
    @Nullable UUID lastSubmission,
    List<UUID> orderVersions,
    @Nullable StoredPlan inForce,
    long entry) {
  Known {
    residents = List.copyOf(residents);
    orderVersions = List.copyOf(orderVersions);
  }

  /** Whether there is anything to plan: somebody leaves, or a promise may have to be taken back. */
  boolean isEmpty() {
    return inForce == null && residents.stream().noneMatch(Resident::keepsSeat);
  }
}
