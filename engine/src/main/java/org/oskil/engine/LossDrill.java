package org.oskil.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.oskil.engine.effort.TimeBudget;
import org.oskil.engine.effort.Workers;
import org.oskil.engine.fleet.Committed;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.search.FleetSearch;
import org.oskil.engine.search.Outcome;
import org.oskil.model.network.Crossing;
import org.oskil.model.people.PartyGroup;
import org.oskil.model.plan.Appraisal.LossValue;
import org.oskil.model.plan.Plan;
import org.oskil.model.plan.Run;
import org.oskil.model.scenario.Scenario;

/** Loses each open crossing in turn, at the time the rules say, and answers with a replan. */
final class LossDrill {
  private final Scenario scenario;
  private final Plan plan;
  private final long[] references;
  private final Proven proven;
  private final PlanningLimits limits;
  private final Workers workers;

  LossDrill(Scenario scenario, Plan plan, Proven proven, PlanningLimits limits, Workers workers) {
    this.scenario = scenario;
    this.plan = plan;
    this.proven = proven;
    references = proven.references(0);
    this.limits = limits;
    this.workers = workers;
  }

  /**
   * One value for each open crossing. What nobody could beat without the loss, nobody can beat with
   * it: the references stay.
   */
  List<LossValue> losses(TimeBudget time) {
    List<Crossing> open = scenario.network().crossings().stream().filter(Crossing::isOpen).toList();
    List<LossValue> values = new ArrayList<>();
    for (int i = 0; i < open.size(); i++) {
      values.add(lose(open.get(i), time.part(1.0 / (open.size() - i))));
    }
    return values;
  }

  /** Searches for as long as it may, or until nothing better was found for long. */
  private LossValue lose(Crossing lost, TimeBudget time) {
    Instant at = scenario.rules().crossingLossAt();
    List<Run> departed = plan.runs().stream().filter(run -> run.departs().isBefore(at)).toList();
    List<Run> promised = plan.runs().stream().filter(run -> !run.departs().isBefore(at)).toList();
    Scenario after = scenario.withNetwork(scenario.network().withoutCrossing(lost.id()));
    FleetProblem problem = FleetProblem.of(after, new Committed(departed, Set.of(), at));
    var search =
        new FleetSearch(
            problem, references, proven.regret(), List.of(), promised, limits.seed(), workers);
    int inVain = 0;
    do {
      inVain = search.improve() ? 0 : inVain + 1;
    } while (inVain < FleetPlanner.PATIENCE
        && (!time.isOver() || FleetPlanner.isStillSeating(search.outcome(), inVain, time)));
    Outcome outcome = search.outcome();
    Plan answer = KeptNumbers.of(plan, search.plan(departed));
    return new LossValue(
        lost.id(),
        at,
        withoutSeat(answer),
        scenario.threat().lines().get(outcome.worst()).id(),
        outcome.exposure(outcome.worst()),
        references[outcome.worst()],
        new PlanChanges(after, Set.of()).between(plan, answer).size());
  }

  private int withoutSeat(Plan answer) {
    int people = 0;
    for (Plan.Unseated unseated : answer.withoutSeat()) {
      for (PartyGroup group : scenario.people()) {
        if (group.id().equals(unseated.group())) {
          people += unseated.parties() * group.needs().people();
        }
      }
    }
    return people;
  }
}
