package org.oskil.bench;

import java.time.Duration;
import java.util.List;
import org.oskil.engine.check.Recount.LineExposure;
import org.oskil.engine.check.Verdict;
import org.oskil.model.plan.Plan;
import org.oskil.model.threat.LineId;

/**
 * One plan as the checker sees it.
 *
 * @param spent wall-clock time from the read scenario to the plan
 * @param faults how many faults the checker found; the rest means something only where there is
 *     none
 * @param loss what the plan comes to
 */
record Measured(String peer, long seed, Duration spent, int faults, int runs, Loss loss) {

  /**
   * What a plan comes to, added up by the checker.
   *
   * @param people without a seat
   * @param weight the same by the weight of their class
   * @param worst the line of the largest regret
   * @param regret on that line, in weighted person-seconds
   * @param exposure on that line, in weighted person-seconds
   */
  record Loss(long people, long weight, LineId worst, long regret, long exposure) {}

  static Measured of(
      String peer, long seed, Duration spent, Plan plan, Verdict verdict, List<Long> references) {
    List<LineExposure> lines = verdict.recount().lines();
    int worst = 0;
    for (int line = 1; line < lines.size(); line++) {
      if (regret(lines, references, line) > regret(lines, references, worst)) {
        worst = line;
      }
    }
    var people = verdict.recount().people();
    var loss =
        new Loss(
            people.withoutSeat(),
            people.withoutSeatWeighted(),
            lines.get(worst).line(),
            regret(lines, references, worst),
            lines.get(worst).withPlan());
    return new Measured(peer, seed, spent, verdict.faults().size(), plan.runs().size(), loss);
  }

  private static long regret(List<LineExposure> lines, List<Long> references, int line) {
    return lines.get(line).withPlan() - references.get(line);
  }

  boolean accepted() {
    return faults == 0;
  }
}
