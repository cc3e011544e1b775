package org.oskil.model.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.oskil.model.network.CrossingId;
import org.oskil.model.people.PartyClass;
import org.oskil.model.threat.LineId;

/**
 * How good a plan is and how far it can be from the best one. Exposure is in weighted
 * person-seconds, a whole number.
 *
 * @param lines one value for each standing line
 * @param losses one value for each crossing that can be lost
 * @param clearance when the last person of each class is safe
 */
public record Appraisal(
    List<LineValue> lines,
    Proof proof,
    List<LossValue> losses,
    List<Clearance> clearance,
    Effort effort) {

  public Appraisal {
    lines = List.copyOf(lines);
    losses = List.copyOf(losses);
    clearance = List.copyOf(clearance);
  }

  /**
   * What the plan costs if this line is the true one.
   *
   * @param exposure with the plan
   * @param withoutPlan if everybody stayed until the deadline
   * @param reference no plan can cost less if this line is true
   */
  public record LineValue(LineId line, long exposure, long withoutPlan, long reference) {
    public long regret() {
      return exposure - reference;
    }
  }

  /**
   * The proven distance from the best possible plan.
   *
   * @param worst the line of the largest regret
   * @param value the exposure on it
   * @param bound no plan's largest regret is smaller than {@code bound} minus the reference of
   *     {@code worst}
   */
  public record Proof(LineId worst, long value, long bound) {
    public double gapPercent() {
      return bound == 0 ? (value == 0 ? 0 : 100) : 100.0 * (value - bound) / bound;
    }
  }

  /**
   * What remains of the plan when a crossing is lost and the rest is planned anew.
   *
   * @param at when it is lost
   * @param withoutSeat people who then have no seat
   * @param worst the line of the largest regret then
   * @param exposure on that line
   * @param reference no plan that knew of the loss before could cost less on that line
   * @param changedRuns runs added, dropped or changed
   */
  public record LossValue(
      CrossingId lost,
      Instant at,
      int withoutSeat,
      LineId worst,
      long exposure,
      long reference,
      int changedRuns) {}

  /** When the last person of a class is safe. */
  public record Clearance(PartyClass partyClass, Instant lastSafe) {}

  /**
   * What it took.
   *
   * @param vehicleSecondsExposed time vehicles drive on exposed ways
   * @param stopped why the planner stopped
   */
  public record Effort(long seed, Duration spent, long vehicleSecondsExposed, String stopped) {}
}
