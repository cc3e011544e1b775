package org.oskil.exchange.runs;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oskil.exchange.csv.Spreadsheet;
import org.oskil.model.movement.Hub;
import org.oskil.model.movement.HubId;
import org.oskil.model.movement.VehicleId;
import org.oskil.model.people.PartyClass;
import org.oskil.model.people.PartyGroup;
import org.oskil.model.people.PartyGroupId;
import org.oskil.model.place.Names;
import org.oskil.model.place.PlaceId;
import org.oskil.model.plan.Leg;
import org.oskil.model.plan.Onward;
import org.oskil.model.plan.Plan;
import org.oskil.model.plan.Run;
import org.oskil.model.plan.Stop;
import org.oskil.model.scenario.Scenario;

/**
 * Writes the run sheet of a plan. Times are local, people are counted whole, and no cell can start
 * a formula.
 */
public final class RunSheet {
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final List<String> HEADER =
      List.of(
          "run",
          "vehicle",
          "vehicle_type",
          "what",
          "place",
          "name_uk",
          "name_en",
          "arrives",
          "departs",
          "boarding",
          "boarding_children_class",
          "boarding_limited_mobility",
          "boarding_others",
          "aboard",
          "crossings",
          "train");

  private final ZoneId zone;
  private final Map<PlaceId, Names> places = new HashMap<>();
  private final Map<HubId, Names> hubs;
  private final Map<PartyGroupId, PartyGroup> groups = new HashMap<>();
  private final Map<VehicleId, String> types = new HashMap<>();

  private RunSheet(Scenario scenario) {
    zone = scenario.rules().zone();
    scenario.network().nodes().forEach(node -> places.put(node.id(), node.names()));
    hubs = scenario.means().hubs().stream().collect(Collectors.toMap(Hub::id, Hub::names));
    scenario.people().forEach(group -> groups.put(group.id(), group));
    for (var group : scenario.means().groups()) {
      group.ids().forEach(vehicle -> types.put(vehicle, group.type()));
    }
  }

  /** The table as text. */
  public static String of(Scenario scenario, Plan plan) {
    var sheet = new RunSheet(scenario);
    return Spreadsheet.of(
        HEADER, plan.runs().stream().flatMap(run -> sheet.lines(run).stream()).toList());
  }

  private List<List<String>> lines(Run run) {
    var lines = new ArrayList<List<String>>();
    int aboard = 0;
    for (Stop stop : run.stops()) {
      Map<PartyClass, Integer> boarding = boarding(stop);
      int people = boarding.values().stream().mapToInt(Integer::intValue).sum();
      aboard += people;
      var line = begin(run, "stop", stop.place().value(), places.get(stop.place()));
      line.addAll(List.of(local(stop.arrives()), local(stop.departs()), "" + people));
      for (PartyClass partyClass : PartyClass.values()) {
        line.add("" + boarding.getOrDefault(partyClass, 0));
      }
      line.addAll(List.of("" + aboard, crossings(stop.approach()), ""));
      lines.add(line);
    }
    var finish = run.finish();
    var line = begin(run, "arrival", finish.hub().value(), hubs.get(finish.hub()));
    line.addAll(List.of(local(finish.arrives()), "", "", "", "", ""));
    line.addAll(List.of("" + aboard, crossings(finish.approach()), train(finish.onward())));
    lines.add(line);
    return lines;
  }

  private List<String> begin(Run run, String what, String place, @Nullable Names names) {
    var line = new ArrayList<String>();
    line.addAll(List.of(run.id(), run.vehicle().value(), types.getOrDefault(run.vehicle(), "")));
    line.addAll(List.of(what, place));
    line.addAll(names == null ? List.of("", "") : List.of(names.ukrainian(), names.english()));
    return line;
  }

  private Map<PartyClass, Integer> boarding(Stop stop) {
    var people = new EnumMap<PartyClass, Integer>(PartyClass.class);
    for (Stop.Boarding boarding : stop.boarding()) {
      PartyGroup group = groups.get(boarding.group());
      if (group != null) {
        people.merge(group.partyClass(), boarding.parties() * group.needs().people(), Integer::sum);
      }
    }
    return people;
  }

  private String crossings(Leg leg) {
    return leg.passages().stream()
        .map(passage -> passage.crossing() + " " + local(passage.at()))
        .collect(Collectors.joining("; "));
  }

  private static String train(Onward onward) {
    return switch (onward) {
      case Onward.Stay() -> "";
      case Onward.ByTrain(String train) -> train;
    };
  }

  private String local(Instant time) {
    return LOCAL.format(time.atZone(zone));
  }
}
