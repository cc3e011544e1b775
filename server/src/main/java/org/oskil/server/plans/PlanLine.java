package org.oskil.server.plans;

import java.time.Instant;
import java.util.UUID;

/**
 * A plan in a list.
 *
 * @param asOf the moment of the operation it was made at
 * @param people for whom a seat was asked for, companions included
 */
public record PlanLine(
    UUID planId,
    State state,
    Instant madeAt,
    Instant asOf,
    int people,
    int seated,
    boolean inForce) {
  /** What the check says of it. */
  public enum State {
    ACCEPTED,
    REFUSED
  }
}
