package org.oskil.engine.bound;

import java.util.Arrays;
import org.oskil.engine.duty.Tolls;
import org.oskil.engine.fleet.Blend;
import org.oskil.engine.fleet.FleetProblem;

/**
 * A proven bound on what was made as small as possible.
 *
 * @param scaled in weighted seconds times the sum of the line weights, with {@code
 *     withoutSeatSeconds} for everybody without a seat
 * @param withoutSeatSeconds what a person of weight one without a seat counts in it beside staying
 * @param blend exposure costs with the line weights that prove it
 * @param tolls what passages, berths, trains and room are worth in the proof
 */
public record LowerBound(long scaled, long withoutSeatSeconds, Blend blend, Tolls tolls) {
  /**
   * A value that is known to be the least, among plans that leave as few people as can be; with
   * prices of nothing and all lines alike.
   */
  public static LowerBound reached(FleetProblem problem, long seconds) {
    long[] weights = new long[problem.lines];
    Arrays.fill(weights, Prices.SCALE / problem.lines);
    weights[0] += Prices.SCALE - Arrays.stream(weights).sum();
    return new LowerBound(
        seconds * Prices.SCALE, 0, new Blend(problem, weights), new Tolls(problem));
  }

  /**
   * No plan that leaves at most this weight of people without a seat comes to less, in weighted
   * seconds.
   */
  public long seconds(long withoutSeat) {
    long withoutThem =
        Math.subtractExact(
            scaled, Math.multiplyExact(withoutSeat, withoutSeatSeconds * Prices.SCALE));
    return Math.ceilDiv(withoutThem, (long) Prices.SCALE);
  }

  LowerBound plusSeconds(long seconds) {
    return new LowerBound(scaled + seconds * Prices.SCALE, withoutSeatSeconds, blend, tolls);
  }

  /** A bound on the largest regret, for references other than those it was made with. */
  public LowerBound withReferences(long[] before, long[] after) {
    long changed = scaled;
    for (int line = 0; line < before.length; line++) {
      changed += blend.weights[line] * (before[line] - after[line]);
    }
    return new LowerBound(changed, withoutSeatSeconds, blend, tolls);
  }
}
