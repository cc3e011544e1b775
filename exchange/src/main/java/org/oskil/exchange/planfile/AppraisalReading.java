package org.oskil.exchange.planfile;

import org.oskil.model.network.CrossingId;
import org.oskil.model.people.PartyClass;
import org.oskil.model.plan.Appraisal;
import org.oskil.model.threat.LineId;

/** Reads how good a plan is. */
final class AppraisalReading {
  private AppraisalReading() {}

  static Appraisal appraisal(Reading json) {
    return new Appraisal(
        json.objects("lines", AppraisalReading::line),
        json.object("proof", AppraisalReading::proof),
        json.objects("losses", AppraisalReading::loss),
        json.objects(
            "clearance",
            clearance ->
                new Appraisal.Clearance(
                    clearance.oneOf("class", PartyClass.class), clearance.time("lastSafe"))),
        json.object("effort", AppraisalReading::effort));
  }

  private static Appraisal.LineValue line(Reading json) {
    return new Appraisal.LineValue(
        json.id("line", LineId::new),
        json.whole("exposure"),
        json.whole("withoutPlan"),
        json.whole("reference"));
  }

  private static Appraisal.Proof proof(Reading json) {
    return new Appraisal.Proof(
        json.id("worst", LineId::new), json.whole("value"), json.whole("bound"));
  }

  private static Appraisal.LossValue loss(Reading json) {
    return new Appraisal.LossValue(
        json.id("lost", CrossingId::new),
        json.time("at"),
        json.count("withoutSeat"),
        json.id("worst", LineId::new),
        json.whole("exposure"),
        json.whole("reference"),
        json.count("changedRuns"));
  }

  private static Appraisal.Effort effort(Reading json) {
    return new Appraisal.Effort(
        json.whole("seed"),
        json.span("spent"),
        json.whole("vehicleSecondsExposed"),
        json.text("stopped"));
  }
}
