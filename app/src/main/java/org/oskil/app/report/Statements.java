package org.oskil.app.report;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.oskil.engine.check.Recount;
import org.oskil.model.plan.Appraisal;
import org.oskil.model.threat.LineId;

/**
 * What a plan file states about its plan, held against the recount of a plan without faults.
 * References and the bound are taken on trust.
 */
final class Statements {
  private final Appraisal appraisal;
  private final List<Judged.Refusal> refusals = new ArrayList<>();

  private Statements(Appraisal appraisal) {
    this.appraisal = appraisal;
  }

  static List<Judged.Refusal> refused(Appraisal appraisal, Recount recount) {
    var statements = new Statements(appraisal);
    statements.judgeLines(recount);
    if (statements.refusals.isEmpty()) {
      statements.judgeProof();
    }
    return statements.refusals;
  }

  private void judgeLines(Recount recount) {
    Map<LineId, Appraisal.LineValue> stated =
        appraisal.lines().stream()
            .collect(toMap(Appraisal.LineValue::line, line -> line, (first, second) -> first));
    for (Recount.LineExposure counted : recount.lines()) {
      Appraisal.LineValue line = stated.get(counted.line());
      if (line == null) {
        refuse("LineNotStated", "The file states nothing about line %s.".formatted(counted.line()));
      } else if (line.exposure() != counted.withPlan()
          || line.withoutPlan() != counted.withoutPlan()) {
        refuse(
            "StatedExposureDiffers",
            "The file states an exposure of %d on line %s and of %d without any plan; the recount has %d and %d."
                .formatted(
                    line.exposure(),
                    line.line(),
                    line.withoutPlan(),
                    counted.withPlan(),
                    counted.withoutPlan()));
      } else if (line.reference() > line.exposure()) {
        refuse(
            "ReferenceAboveExposure",
            "On line %s no plan is said to cost less than %d, yet this one costs %d."
                .formatted(line.line(), line.reference(), line.exposure()));
      }
    }
  }

  private void judgeProof() {
    Appraisal.Proof proof = appraisal.proof();
    long most = appraisal.lines().stream().mapToLong(Appraisal.LineValue::regret).max().orElse(0);
    boolean isWorst =
        appraisal.lines().stream()
            .filter(line -> line.line().equals(proof.worst()))
            .anyMatch(line -> line.regret() == most && line.exposure() == proof.value());
    if (!isWorst && !appraisal.lines().isEmpty()) {
      refuse(
          "WrongWorstLine",
          "Line %s with an exposure of %d is not the line of the largest regret, which is %d."
              .formatted(proof.worst(), proof.value(), most));
    }
    if (proof.bound() > proof.value()) {
      refuse(
          "BoundAboveValue",
          "The bound %d lies above the value %d: one of the two is wrong."
              .formatted(proof.bound(), proof.value()));
    }
  }

  private void refuse(String code, String sentence) {
    refusals.add(new Judged.Refusal(code, sentence));
  }
}
