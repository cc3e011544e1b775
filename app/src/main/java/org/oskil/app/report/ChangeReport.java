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
import org.oskil.model.people.PartyGroup;
import org.oskil.model.people.PartyGroupId;
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
  private final Map<PartyGroupId, Integer> partySizes;

  private ChangeReport(Scenario scenario, Words words) {
    this.words = words;
    zone = scenario.rules().zone();
    names = scenario.network().nodes().stream().collect(Collectors.toMap(Node::id, Node::names));
    partySizes =
        scenario.people().stream()
            .collect(Collectors.toMap(PartyGroup::id, group -> group.needs().people()));
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
            List.of(0, 1, 2, 6, 7),
            words.say("column.change"),
            words.say("column.run"),
            words.say("column.vehicle"),
            words.say("column.before"),
            words.say("column.after"),
            words.say("column.aboard"),
            words.say("column.stops"),
            words.say("column.reason"));
    for (RunChange change : file.changes()) {
      switch (change) {
        case RunChange.Added(String id) -> {
          Run run = known(runs, id);
          row(table, "added", run, NOTHING, departs(run), people(run), stops(run), "");
        }
        case RunChange.Changed(Run before, String id) -> {
          Run run = known(runs, id);
          row(
              table,
              "changed",
              run,
              departs(before),
              departs(run),
              both(people(before), people(run)),
              both(stops(before), stops(run)),
              "");
        }
        case RunChange.Dropped(Run before, String reason) ->
            row(
                table,
                "dropped",
                before,
                departs(before),
                NOTHING,
                people(before),
                stops(before),
                words.say("reason." + reason));
      }
    }
    return table;
  }

  private void row(TextTable table, String change, Run run, String... rest) {
    var cells =
        new ArrayList<>(List.of(words.say("change." + change), run.id(), run.vehicle().value()));
    cells.addAll(List.of(rest));
    table.add(cells.toArray(String[]::new));
  }

  /** What was and what is, or one of them where they are the same. */
  private static String both(String before, String after) {
    return before.equals(after) ? after : before + " → " + after;
  }

  private String people(Run run) {
    return words.number(
        run.stops().stream()
            .flatMap(stop -> stop.boarding().stream())
            .mapToInt(boarding -> boarding.parties() * partySizes.getOrDefault(boarding.group(), 0))
            .sum());
  }

  private String stops(Run run) {
    return run.stops().stream().map(stop -> name(stop.place())).collect(Collectors.joining(", "));
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
