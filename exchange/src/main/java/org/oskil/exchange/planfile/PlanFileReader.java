package org.oskil.exchange.planfile;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.oskil.exchange.problem.Problem;
import org.oskil.model.movement.VehicleId;
import org.oskil.model.network.CrossingId;
import org.oskil.model.plan.Plan;
import org.oskil.model.plan.Run;
import org.oskil.model.threat.LineId;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a plan file from its outside in: is it JSON, is it ours, of our version, and then every
 * part of it.
 */
final class PlanFileReader {
  static final String FORMAT = "oskil-plan";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final String name;
  private final List<Problem.Told> problems = new ArrayList<>();

  private PlanFileReader(String name) {
    this.name = name;
  }

  static PlanFile read(String name, byte[] bytes) throws InvalidPlanFile {
    var reader = new PlanFileReader(name);
    JsonNode json = reader.json(bytes);
    reader.throwIfAny();
    reader.checkKind(json);
    reader.throwIfAny();
    PlanFile file = Reading.whole(new Reading(json, "", reader::note), reader::file);
    reader.throwIfAny();
    reader.checkRuns(file);
    reader.throwIfAny();
    return file;
  }

  private JsonNode json(byte[] bytes) {
    try {
      return JSON.readTree(bytes);
    } catch (JacksonException broken) {
      var at = broken.getLocation();
      note(
          "",
          at == null ? "" : "line %d, column %d".formatted(at.getLineNr(), at.getColumnNr()),
          "not-json",
          "This is not JSON: " + broken.getOriginalMessage(),
          "Maybe the file was cut off.");
      return JSON.missingNode();
    }
  }

  private void checkKind(JsonNode json) {
    JsonNode format = json.path("format");
    JsonNode version = json.path("version");
    if (!format.isString() || !format.stringValue().equals(FORMAT)) {
      note(
          "/format",
          shown(format),
          "not-a-plan",
          "\"" + FORMAT + "\" is expected here.",
          "Maybe this is another file.");
    } else if (!version.isInt() || version.intValue() != PlanFile.VERSION) {
      note(
          "/version",
          shown(version),
          "unknown-version",
          "Only version %d is known.".formatted(PlanFile.VERSION),
          "Maybe a newer Oskil wrote this plan.");
    }
  }

  private PlanFile file(Reading json) {
    json.text("format");
    json.whole("version");
    return new PlanFile(
        json.object("madeFrom", PlanFileReader::madeFrom),
        new Plan(
            json.objects("runs", RunReading::run),
            json.objects(
                "withoutSeat",
                unseated ->
                    new Plan.Unseated(RunReading.group(unseated), unseated.count("parties")))),
        json.object("appraisal", AppraisalReading::appraisal),
        json.objects("changes", PlanFileReader::change));
  }

  private static MadeFrom madeFrom(Reading json) {
    return new MadeFrom(
        json.text("folder"),
        json.text("fingerprint"),
        json.objects("happened", PlanFileReader::happening));
  }

  private static Happening happening(Reading json) {
    return new Happening(
        json.time("now"),
        json.ids("lostCrossings", CrossingId::new),
        json.ids("lostVehicles", VehicleId::new),
        json.ids("refutedLines", LineId::new),
        json.has("demand")
            ? json.object("demand", PlanFileReader::demand)
            : Happening.Demand.AS_BEFORE);
  }

  private static Happening.Demand demand(Reading json) {
    return new Happening.Demand(json.id("file", file -> file), json.text("fingerprint"));
  }

  private static RunChange change(Reading json) {
    return switch (json.text("kind")) {
      case "added" -> new RunChange.Added(json.text("run"));
      case "changed" ->
          new RunChange.Changed(json.object("before", RunReading::run), json.text("after"));
      case "dropped" ->
          new RunChange.Dropped(json.object("before", RunReading::run), json.text("reason"));
      case String other -> {
        json.refuse("kind", "not-expected", "One of [added, changed, dropped] is expected here.");
        yield new RunChange.Added(other);
      }
    };
  }

  private void checkRuns(PlanFile file) {
    Set<String> known = new HashSet<>();
    for (int i = 0; i < file.plan().runs().size(); i++) {
      String id = file.plan().runs().get(i).id();
      if (!known.add(id)) {
        note("/runs/" + i + "/id", id, "duplicate-run", "Another run has this id already.");
      }
    }
    Set<String> ids = file.plan().runs().stream().map(Run::id).collect(toSet());
    for (int i = 0; i < file.changes().size(); i++) {
      switch (file.changes().get(i)) {
        case RunChange.Added(String run) -> checkRun(ids, run, "/changes/" + i + "/run");
        case RunChange.Changed(Run before, String run) ->
            checkRun(ids, run, "/changes/" + i + "/after");
        case RunChange.Dropped dropped -> {}
      }
    }
  }

  private void checkRun(Set<String> ids, String run, String pointer) {
    if (!ids.contains(run)) {
      note(pointer, run, "unknown-run", "No run of this plan has this id.");
    }
  }

  private static String shown(JsonNode value) {
    return value.isMissingNode() ? "" : value.toString();
  }

  private void note(String pointer, String value, String code, String message) {
    note(pointer, value, code, message, "The format is in docs/guides/plan-file.md.");
  }

  private void note(String pointer, String value, String code, String message, String advice) {
    problems.add(new Problem.Told(name, 0, pointer, value, code, message, advice));
  }

  private void throwIfAny() throws InvalidPlanFile {
    if (!problems.isEmpty()) {
      throw new InvalidPlanFile(problems);
    }
  }
}
