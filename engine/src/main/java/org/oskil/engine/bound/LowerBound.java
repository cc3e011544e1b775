package org.oskil.engine.bound;

import org.oskil.engine.fleet.Blend;

/**
 * A proven bound on what was made as small as possible.
 *
 * @param scaled in weighted seconds times the sum of the line weights, with {@code withoutSeatSeconds} for everybody without a seat
 * @param withoutSeatSeconds what a person of weight one without a seat counts in it beside staying
 * @param blend exposure costs with the line weights that prove it
 */
public record LowerBound(long scaled, long withoutSeatSeconds, Blend blend) {
  /** No plan that leaves at most this weight of people without a seat comes to less, in weighted seconds. */
  public long seconds(long withoutSeat) {
    long withoutThem = Math.subtractExact(scaled, Math.multiplyExact(withoutSeat, withoutSeatSeconds * Prices.SCALE));
    return Math.ceilDiv(withoutThem, (long) Prices.SCALE);
  }
}
