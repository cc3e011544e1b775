package org.oskil.engine;

import java.util.List;
import org.oskil.engine.bound.LowerBound;
import org.oskil.engine.bound.Suggestion;
import org.oskil.engine.exact.ExactPlan;
import org.oskil.engine.fleet.FleetProblem;

/**
 * What is proven of a problem before plans are looked for.
 *
 * @param lines bound on the exposure on each line alone
 * @param regret bound on the largest regret against {@code references(0)}
 * @param suggestions where the proof says plans should begin
 */
record Proven(List<LowerBound> lines, LowerBound regret, List<Suggestion> suggestions) {
  Proven {
    lines = List.copyOf(lines);
    suggestions = List.copyOf(suggestions);
  }

  /** What is known after a problem was solved to the end. */
  static Proven by(ExactPlan.Solved solved, FleetProblem problem) {
    return new Proven(
        solved.leastExposure().stream()
            .map(seconds -> LowerBound.reached(problem, seconds))
            .toList(),
        LowerBound.reached(problem, solved.largestRegret()),
        List.of());
  }

  /**
   * By line, what no plan that leaves at most this weight of people without a seat can beat, in
   * weighted seconds.
   */
  long[] references(long withoutSeat) {
    return references(lines, withoutSeat);
  }

  static long[] references(List<LowerBound> lines, long withoutSeat) {
    return lines.stream().mapToLong(line -> Math.max(0, line.seconds(withoutSeat))).toArray();
  }

  /** No such plan has a smaller largest regret against these references, in weighted seconds. */
  long leastRegret(long withoutSeat) {
    return Math.max(
        0, regret.withReferences(references(0), references(withoutSeat)).seconds(withoutSeat));
  }
}
