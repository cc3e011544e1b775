package org.oskil.exchange.planfile;

import java.util.Collection;
import java.util.function.BiConsumer;
import org.oskil.model.plan.Appraisal;
import org.oskil.model.plan.Finish;
import org.oskil.model.plan.Leg;
import org.oskil.model.plan.Onward;
import org.oskil.model.plan.Run;
import org.oskil.model.plan.Stop;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes each part of a plan as one JSON object. */
final class PlanFileWriter {
  private static final JsonMapper JSON = new JsonMapper();

  private PlanFileWriter() {}

  static String write(PlanFile file) {
    ObjectNode json = JSON.createObjectNode();
    json.put("format", PlanFileReader.FORMAT).put("version", PlanFile.VERSION);
    madeFrom(json.putObject("madeFrom"), file.madeFrom());
    each(json, "runs", file.plan().runs(), PlanFileWriter::run);
    each(
        json,
        "withoutSeat",
        file.plan().withoutSeat(),
        (group, unseated) ->
            group.put("group", unseated.group().value()).put("parties", unseated.parties()));
    appraisal(json.putObject("appraisal"), file.appraisal());
    each(json, "changes", file.changes(), PlanFileWriter::change);
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
  }

  private static void madeFrom(ObjectNode json, MadeFrom madeFrom) {
    json.put("folder", madeFrom.folder()).put("fingerprint", madeFrom.fingerprint());
    each(json, "happened", madeFrom.happened(), PlanFileWriter::happening);
  }

  private static void happening(ObjectNode json, Happening happening) {
    json.put("now", happening.now().toString());
    names(json, "lostCrossings", happening.lostCrossings());
    names(json, "lostVehicles", happening.lostVehicles());
    names(json, "refutedLines", happening.refutedLines());
    if (happening.demand().isNew()) {
      json.putObject("demand")
          .put("file", happening.demand().file())
          .put("fingerprint", happening.demand().fingerprint());
    }
  }

  private static void run(ObjectNode json, Run run) {
    json.put("id", run.id()).put("vehicle", run.vehicle().value()).put("from", run.from().value());
    json.put("departs", run.departs().toString());
    each(json, "stops", run.stops(), PlanFileWriter::stop);
    finish(json.putObject("finish"), run.finish());
  }

  private static void stop(ObjectNode json, Stop stop) {
    json.put("place", stop.place().value());
    leg(json.putObject("approach"), stop.approach());
    json.put("arrives", stop.arrives().toString()).put("departs", stop.departs().toString());
    each(
        json,
        "boarding",
        stop.boarding(),
        (boarding, group) ->
            boarding.put("group", group.group().value()).put("parties", group.parties()));
  }

  private static void finish(ObjectNode json, Finish finish) {
    json.put("hub", finish.hub().value());
    leg(json.putObject("approach"), finish.approach());
    json.put("arrives", finish.arrives().toString()).put("ready", finish.ready().toString());
    switch (finish.onward()) {
      case Onward.Stay() -> {}
      case Onward.ByTrain(String train) -> json.put("train", train);
    }
  }

  private static void leg(ObjectNode json, Leg leg) {
    names(json, "via", leg.via());
    each(
        json,
        "passages",
        leg.passages(),
        (passage, crossing) ->
            passage
                .put("crossing", crossing.crossing().value())
                .put("at", crossing.at().toString()));
  }

  private static void appraisal(ObjectNode json, Appraisal appraisal) {
    each(json, "lines", appraisal.lines(), PlanFileWriter::lineValue);
    json.putObject("proof")
        .put("worst", appraisal.proof().worst().value())
        .put("value", appraisal.proof().value())
        .put("bound", appraisal.proof().bound());
    each(json, "losses", appraisal.losses(), PlanFileWriter::lossValue);
    each(
        json,
        "clearance",
        appraisal.clearance(),
        (clearance, value) ->
            clearance
                .put("class", value.partyClass().name())
                .put("lastSafe", value.lastSafe().toString()));
    json.putObject("effort")
        .put("seed", appraisal.effort().seed())
        .put("spent", appraisal.effort().spent().toString())
        .put("vehicleSecondsExposed", appraisal.effort().vehicleSecondsExposed())
        .put("stopped", appraisal.effort().stopped());
  }

  private static void lineValue(ObjectNode json, Appraisal.LineValue value) {
    json.put("line", value.line().value())
        .put("exposure", value.exposure())
        .put("withoutPlan", value.withoutPlan())
        .put("reference", value.reference());
  }

  private static void lossValue(ObjectNode json, Appraisal.LossValue value) {
    json.put("lost", value.lost().value())
        .put("at", value.at().toString())
        .put("withoutSeat", value.withoutSeat())
        .put("worst", value.worst().value())
        .put("exposure", value.exposure())
        .put("reference", value.reference())
        .put("changedRuns", value.changedRuns());
  }

  private static void change(ObjectNode json, RunChange change) {
    switch (change) {
      case RunChange.Added(String run) -> json.put("kind", "added").put("run", run);
      case RunChange.Changed(Run before, String after) -> {
        json.put("kind", "changed").put("after", after);
        run(json.putObject("before"), before);
      }
      case RunChange.Dropped(Run before, String reason) -> {
        json.put("kind", "dropped").put("reason", reason);
        run(json.putObject("before"), before);
      }
    }
  }

  private static <T> void each(
      ObjectNode json, String name, Collection<T> values, BiConsumer<ObjectNode, T> write) {
    var array = json.putArray(name);
    values.forEach(value -> write.accept(array.addObject(), value));
  }

  private static void names(ObjectNode json, String name, Collection<?> values) {
    var array = json.putArray(name);
    values.forEach(value -> array.add(value.toString()));
  }
}
