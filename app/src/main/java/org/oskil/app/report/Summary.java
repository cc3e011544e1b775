package org.oskil.app.report;

import java.net.URI;
import java.util.List;
import org.oskil.exchange.planfile.RunChange;
import org.oskil.exchange.problem.Problem;
import org.oskil.model.plan.Appraisal;
import org.oskil.server.platform.start.Setting;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A plan, or what is wrong with the input, as JSON on one line. Programs rely on the names;
 * docs/guides/command-line.md lists them.
 */
public final class Summary {
  private static final JsonMapper JSON = new JsonMapper();
  private static final double MILLIS_PER_SECOND = 1000;

  private Summary() {}

  /** Value and bound are whole weighted person-seconds. */
  public static String of(Judged judged) {
    return summary(judged).toString();
  }

  /** The same and how many runs a replan added, changed and dropped. */
  public static String withChanges(Judged judged) {
    ObjectNode json = summary(judged);
    List<RunChange> changes = judged.file().changes();
    json.putObject("changes")
        .put("added", changes.stream().filter(RunChange.Added.class::isInstance).count())
        .put("changed", changes.stream().filter(RunChange.Changed.class::isInstance).count())
        .put("dropped", changes.stream().filter(RunChange.Dropped.class::isInstance).count());
    return json.toString();
  }

  public static String of(List<Problem.Told> problems) {
    ArrayNode json = JSON.createArrayNode();
    for (Problem.Told problem : problems) {
      json.addObject()
          .put("file", problem.file())
          .put("line", problem.line())
          .put("field", problem.field())
          .put("value", problem.value())
          .put("code", problem.code())
          .put("message", problem.message())
          .put("advice", problem.advice());
    }
    return json.toString();
  }

  /** Where the server answers, and what it was started with. */
  public static String of(URI address, List<Setting> settings) {
    ObjectNode json = JSON.createObjectNode().put("address", address.toString());
    ObjectNode all = json.putObject("settings");
    settings.forEach(setting -> all.put(setting.name(), setting.value()));
    return json.toString();
  }

  private static ObjectNode summary(Judged judged) {
    var people = judged.verdict().recount().people();
    Appraisal appraisal = judged.file().appraisal();
    ObjectNode json = JSON.createObjectNode();
    json.put("places", judged.scenario().places().size())
        .put("people", judged.scenario().totalPeople())
        .put("seated", people.seated())
        .put("withoutSeat", people.withoutSeat())
        .put("worstScenario", appraisal.proof().worst().value())
        .put("value", appraisal.proof().value())
        .put("bound", appraisal.proof().bound())
        .put("gapPercent", appraisal.proof().gapPercent())
        .put("seconds", appraisal.effort().spent().toMillis() / MILLIS_PER_SECOND)
        .put("check", judged.isAccepted() ? "green" : "refused");
    ArrayNode faults = json.putArray("faults");
    for (Judged.Refusal fault : judged.refusals()) {
      faults.addObject().put("code", fault.code()).put("sentence", fault.sentence());
    }
    return json;
  }
}
