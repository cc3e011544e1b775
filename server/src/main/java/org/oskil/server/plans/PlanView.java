package org.oskil.server.plans;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a plan.
 *
 * @param faults what the check found wrong; empty where the plan is accepted
 * @param leftOut households that no vehicle can carry, by reason
 * @param dropped pick-ups that were taken back when it came into force last, by reason
 */
public record PlanView(
    PlanLine plan,
    MadeFrom madeFrom,
    Proof proof,
    Effort effort,
    List<String> faults,
    Map<String, Integer> leftOut,
    Map<String, Integer> dropped) {
  public PlanView {
    faults = List.copyOf(faults);
    leftOut = Map.copyOf(leftOut);
    dropped = Map.copyOf(dropped);
  }

  /**
   * What was known when it was made.
   *
   * @param scenario fingerprint of the scenario folder
   * @param replaces the plan that was in force
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record MadeFrom(
      long submissions,
      @Nullable UUID lastSubmission,
      List<UUID> orderVersions,
      String scenario,
      @Nullable UUID replaces) {
    public MadeFrom {
      orderVersions = List.copyOf(orderVersions);
    }
  }

  /** Exposure on the worst line in weighted person-seconds, and what no plan could be below. */
  public record Proof(String worstLine, long value, long bound) {}

  public record Effort(long seed, long milliseconds) {}
}
