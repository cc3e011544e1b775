package org.oskil.model.report;

import org.oskil.model.count.Headcount;
import org.oskil.model.history.Moved;
import org.oskil.model.register.Presence;

/**
 * Movements made in a time.
 *
 * @param evacuated arrivals at a reception point by the organised evacuation; who had left alone
 *     before and is received somewhere has not been evacuated
 * @param leftIndependently departures by own means
 * @param returned people coming back who had been received, had left, or were away
 */
public record Movements(Made evacuated, Made leftIndependently, Made returned) {
  public static final Movements NONE = new Movements(Made.NONE, Made.NONE, Made.NONE);

  Movements and(Moved moved, Headcount person) {
    return switch (moved.to()) {
      case AT_RECEPTION ->
          isOut(moved.from())
              ? this
              : new Movements(evacuated.andBy(person), leftIndependently, returned);
      case LEFT_INDEPENDENTLY ->
          isOut(moved.from())
              ? this
              : new Movements(evacuated, leftIndependently.andBy(person), returned);
      case PRESENT ->
          isOut(moved.from()) || moved.from() == Presence.AWAY
              ? new Movements(evacuated, leftIndependently, returned.andBy(person))
              : this;
      case UNKNOWN, AWAY, IN_TRANSIT, AT_TRANSIT, MISSING, DECEASED -> this;
    };
  }

  private static boolean isOut(Presence presence) {
    return presence == Presence.AT_RECEPTION || presence == Presence.LEFT_INDEPENDENTLY;
  }
}
