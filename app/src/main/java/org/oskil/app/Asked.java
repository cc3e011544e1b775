package org.oskil.app;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.oskil.app.words.Words;
import org.oskil.exchange.planfile.Happening;
import org.oskil.exchange.problem.Problem;
import org.oskil.model.movement.VehicleId;
import org.oskil.model.network.CrossingId;
import org.oskil.model.scenario.Rules;
import org.oskil.model.scenario.Scenario;
import org.oskil.model.threat.Line;
import org.oskil.model.threat.Threat;

/**
 * What the words of a replan say has happened.
 *
 * @param lines those that still stand; none named means all do
 */
record Asked(Instant now, List<String> crossings, List<String> vehicles, List<String> lines) {
  Asked {
    crossings = List.copyOf(crossings);
    vehicles = List.copyOf(vehicles);
    lines = List.copyOf(lines);
  }

  Happening happening(Threat threat, Happening.Demand demand) {
    return new Happening(
        now,
        crossings.stream().map(CrossingId::new).toList(),
        vehicles.stream().map(VehicleId::new).toList(),
        threat.lines().stream()
            .map(Line::id)
            .filter(line -> !lines.isEmpty() && !lines.contains(line.value()))
            .toList(),
        demand);
  }

  /**
   * Everything must be known to the scenario, and the moment must lie in the operation and not
   * before an earlier replan.
   */
  void throwIfWrong(PlanInForce inForce, Words words) throws BadInput {
    Scenario scenario = inForce.situation().now();
    var problems = new ArrayList<Problem.Told>();
    unknown(
        problems,
        words,
        "--lose-crossing",
        "unknown-crossing",
        crossings,
        scenario.network().crossings().stream().map(crossing -> crossing.id().value()));
    unknown(
        problems,
        words,
        "--lose-vehicle",
        "unknown-vehicle",
        vehicles,
        scenario.means().groups().stream()
            .flatMap(group -> group.ids().stream())
            .map(VehicleId::value));
    unknown(
        problems,
        words,
        "--line",
        "unknown-line",
        lines,
        scenario.threat().lines().stream().map(line -> line.id().value()));
    Rules rules = scenario.rules();
    if (now.isBefore(rules.start()) || now.isAfter(rules.deadline())) {
      problems.add(
          outside(words, "now-outside", rules.start().toString(), rules.deadline().toString()));
    }
    inForce.file().madeFrom().happened().stream()
        .map(Happening::now)
        .filter(now::isBefore)
        .findFirst()
        .ifPresent(later -> problems.add(outside(words, "now-earlier", later.toString())));
    if (!problems.isEmpty()) {
      throw new BadInput(problems);
    }
  }

  private static void unknown(
      List<Problem.Told> problems,
      Words words,
      String option,
      String code,
      List<String> asked,
      Stream<String> ids) {
    List<String> known = ids.toList();
    String names = known.stream().collect(joining(", "));
    asked.stream()
        .filter(one -> !known.contains(one))
        .map(one ->
            BadInput.option(
                option,
                one,
                code,
                words.say("problem." + code),
                words.say("problem.known.advice", names)))
        .forEach(problems::add);
  }

  private Problem.Told outside(Words words, String code, String... limits) {
    return BadInput.option(
        "--now",
        now.toString(),
        code,
        words.say("problem." + code),
        words.say("problem." + code + ".advice", limits));
  }
}
