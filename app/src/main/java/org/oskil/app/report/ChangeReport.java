package org.oskil.app.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.oskil.app.words.Words;
import org.oskil.exchange.planfile.PlanFile;
import org.oskil.exchange.planfile.RunChange;
import org.oskil.model.network.Node;
import org.oskil.model.place.Names;
import org.oskil.model.place.PlaceId;
import org.oskil.model.plan.Run;
import org.oskil.model.scenario.Scenario;

/** What a replan changed, run by run, as text. */
public final class ChangeReport {
  private static final String NOTHING = "–";

  private final Words words;
  private final ZoneId zone;
  private final Map<PlaceId, Names> names;

  private ChangeReport(Scenario scenario, Words words) {
    this.words = words;
    zone = scenario.rules().zone();
    names = scenario.network().nodes().stream().collect(Collectors.toMap(Node::id, Node::names));
  }

  public static List<String> of(Scenario scenario, PlanFile file, Words words) {
    var lines = new ArrayList<String>();
    if (file.changes().isEmpty()) {
      lines.add(words.say("change.none"));
    } else {
      lines.add(words.say("changes"));
      lines.addAll(new ChangeReport(scenario, words).table(file).lines());
    }
    lines.add("");
    return lines;
  }

  private TextTable table(PlanFile file) {
    Map<String, Run> runs =
        file.plan().runs().stream().collect(Collectors.toMap(Run::id, run -> run));
    var table =
        new TextTable(
            List.of(0, 1, 2, 5, 6),
            words.say("column.change"),
            words.say("column.run"),
            words.say("column.vehicle"),
            words.say("column.before"),
            words.say("column.after"),
            words.say("column.stops"),
            words.say("column.reason"));
    for (RunChange change : file.changes()) {
      switch (change) {
        case RunChange.Added(String id) -> {
          Run run = known(runs, id);
          row(table, "change.added", run, NOTHING, departs(run), "");
        }
        case RunChange.Changed(Run before, String id) -> {
          Run run = known(runs, id);
          row(table, "change.changed", run, departs(before), departs(run), "");
        }
        case RunChange.Dropped(Run before, String reason) ->
            row(
                table,
                "change.dropped",
                before,
                departs(before),
                NOTHING,
                words.say("reason." + reason));
      }
    }
    return table;
  }

  private void row(
      TextTable table, String change, Run run, String before, String after, String reason) {
    String stops =
        run.stops().stream().map(stop -> name(stop.place())).collect(Collectors.joining(", "));
    table.add(words.say(change), run.id(), run.vehicle().value(), before, after, stops, reason);
  }

  private static Run known(Map<String, Run> runs, String id) {
    Run run = runs.get(id);
    if (run == null) {
      throw new IllegalStateException(
          "The change names run " + id + ", which the plan does not have.");
    }
    return run;
  }

  private String departs(Run run) {
    return words.time(run.departs(), zone);
  }

  private String name(PlaceId place) {
    Names known = names.get(place);
    return known == null ? place.value() : words.language().of(known);
  }
}
