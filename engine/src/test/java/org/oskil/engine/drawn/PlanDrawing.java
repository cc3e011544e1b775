package org.oskil.engine.drawn;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oskil.model.movement.HubId;
import org.oskil.model.movement.VehicleId;
import org.oskil.model.network.CrossingId;
import org.oskil.model.network.CrossingState;
import org.oskil.model.network.Network;
import org.oskil.model.people.PartyGroupId;
import org.oskil.model.place.PlaceId;
import org.oskil.model.plan.Finish;
import org.oskil.model.plan.Leg;
import org.oskil.model.plan.Leg.Passage;
import org.oskil.model.plan.Onward;
import org.oskil.model.plan.Plan;
import org.oskil.model.plan.Plan.Unseated;
import org.oskil.model.plan.Run;
import org.oskil.model.plan.Stop;
import org.oskil.model.plan.Stop.Boarding;
import org.oskil.model.scenario.Scenario;

/** Writes plans as text and reads them; what they look like is said at {@link Drawn}. */
final class PlanDrawing {
  private static final String TIME = "(\\d\\d:\\d\\d(?::\\d\\d)?)";
  private static final Pattern RUN =
      Pattern.compile(TIME + " (\\S+) (\\S+)((?: (?:→|~ .+? ~) .+?)+?)(?:, train (\\S+))?");
  private static final Pattern LEG =
      Pattern.compile(
          " (?:→|~ (\\S+) " + TIME + " ~) (\\S+) " + TIME + "–" + TIME + "(?: \\(([^)]*)\\))?");
  private static final Pattern UNSEATED = Pattern.compile("(-?\\d+) of (\\S+) without a seat");

  private final Ways ways;
  private final List<PlaceId> nodes;

  /** Reads plans of a scenario; crossings that are closed can be named all the same. */
  PlanDrawing(Scenario scenario) {
    Network network = scenario.network();
    ways =
        new Ways(
            new Network(
                network.nodes(),
                network.roads(),
                network.crossings().stream()
                    .map(crossing -> crossing.withState(CrossingState.OPEN))
                    .toList()));
    nodes = network.nodes().stream().map(node -> node.id()).toList();
  }

  Plan read(String drawing) {
    List<Run> runs = new ArrayList<>();
    List<Unseated> unseated = new ArrayList<>();
    for (String line :
        drawing.lines().map(String::strip).filter(text -> !text.isEmpty()).toList()) {
      Matcher without = UNSEATED.matcher(line);
      if (without.matches()) {
        unseated.add(
            new Unseated(new PartyGroupId(without.group(2)), Integer.parseInt(without.group(1))));
      } else {
        runs.add(readRun("run-" + (runs.size() + 1), line));
      }
    }
    return new Plan(runs, unseated);
  }

  private Run readRun(String id, String line) {
    Matcher run = RUN.matcher(line);
    if (!run.matches()) {
      throw new IllegalArgumentException("Cannot read “%s” as a run.".formatted(line));
    }
    var from = new PlaceId(run.group(3));
    PlaceId at = from;
    List<Stop> stops = new ArrayList<>();
    Matcher leg = LEG.matcher(run.group(4));
    while (leg.find()) {
      var to = new PlaceId(leg.group(3));
      stops.add(
          new Stop(
              to, readLeg(at, to, leg), time(leg.group(4)), time(leg.group(5)), readBoarding(leg)));
      at = to;
    }
    Stop last = stops.removeLast();
    Onward onward = run.group(5) == null ? new Onward.Stay() : new Onward.ByTrain(run.group(5));
    return new Run(
        id,
        new VehicleId(run.group(2)),
        from,
        time(run.group(1)),
        stops,
        new Finish(
            new HubId(last.place().value()),
            last.approach(),
            last.arrives(),
            last.departs(),
            onward));
  }

  private Leg readLeg(PlaceId from, PlaceId to, Matcher leg) {
    List<Ways.Way> possible =
        nodes.contains(from) && nodes.contains(to) ? ways.between(from, to) : List.of();
    if (leg.group(1) == null) {
      List<PlaceId> via = possible.isEmpty() ? List.of(from, to) : possible.getFirst().via();
      return new Leg(via, List.of());
    }
    var crossing = new CrossingId(leg.group(1));
    List<PlaceId> via =
        possible.stream()
            .filter(way -> way.over().stream().anyMatch(over -> over.id().equals(crossing)))
            .map(Ways.Way::via)
            .findFirst()
            .orElse(possible.isEmpty() ? List.of(from, to) : possible.getFirst().via());
    return new Leg(via, List.of(new Passage(crossing, time(leg.group(2)))));
  }

  private static List<Boarding> readBoarding(Matcher leg) {
    if (leg.group(6) == null) {
      return List.of();
    }
    return Arrays.stream(leg.group(6).split(", ", -1)).map(PlanDrawing::readBoarding).toList();
  }

  private static Boarding readBoarding(String item) {
    String[] words = item.split(" of ", -1);
    return new Boarding(new PartyGroupId(words[1]), Integer.parseInt(words[0]));
  }

  private static Instant time(String time) {
    return Drawn.at(time);
  }

  static String write(Plan plan) {
    List<String> lines = new ArrayList<>(plan.runs().stream().map(PlanDrawing::write).toList());
    plan.withoutSeat()
        .forEach(unseated ->
            lines.add("%d of %s without a seat".formatted(unseated.parties(), unseated.group())));
    return String.join("\n", lines);
  }

  private static String write(Run run) {
    Finish finish = run.finish();
    return "%s %s %s%s %s %s %s–%s%s"
        .formatted(
            write(run.departs()),
            run.vehicle(),
            run.from(),
            run.stops().stream().map(PlanDrawing::write).collect(joining()),
            write(finish.approach()),
            finish.hub(),
            write(finish.arrives()),
            write(finish.ready()),
            write(finish.onward()));
  }

  private static String write(Stop stop) {
    String boarding =
        stop.boarding().stream()
            .map(boards -> boards.parties() + " of " + boards.group())
            .collect(joining(", ", " (", ")"));
    return " %s %s %s–%s%s"
        .formatted(
            write(stop.approach()),
            stop.place(),
            write(stop.arrives()),
            write(stop.departs()),
            stop.boarding().isEmpty() ? "" : boarding);
  }

  private static String write(Leg leg) {
    return leg.passages().stream()
        .map(passage -> "~ %s %s ~".formatted(passage.crossing(), write(passage.at())))
        .findFirst()
        .orElse("→");
  }

  private static String write(Onward onward) {
    return switch (onward) {
      case Onward.Stay stay -> "";
      case Onward.ByTrain byTrain -> ", train " + byTrain.train();
    };
  }

  private static String write(Instant time) {
    return LocalTime.ofInstant(time, Drawn.ZONE).toString();
  }
}
