package org.oskil.engine;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.oskil.engine.Progress.Phase;
import org.oskil.engine.bound.FleetBounds;
import org.oskil.engine.bound.LowerBound;
import org.oskil.engine.effort.TimeBudget;
import org.oskil.engine.effort.Workers;
import org.oskil.engine.exact.ExactPlan;
import org.oskil.engine.fleet.Committed;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Group;
import org.oskil.engine.search.FirstDuties;
import org.oskil.engine.search.FleetSearch;
import org.oskil.engine.search.Outcome;
import org.oskil.engine.search.WrittenPlan;
import org.oskil.model.movement.VehicleId;
import org.oskil.model.network.Crossing;
import org.oskil.model.plan.Appraisal;
import org.oskil.model.plan.Plan;
import org.oskil.model.plan.Run;
import org.oskil.model.scenario.Scenario;

/**
 * Plans an evacuation, proves how good the plan is, and plans again when something happens. Holds
 * nothing between calls.
 */
public final class FleetPlanner {
  private static final double EXACT_SHARE = 0.3;
  private static final double LINE_GAP_PERCENT = 2;
  private static final double LINES_SHARE = 0.5;
  private static final double FIRST_LINE_SHARE = 0.5;
  private static final double REGRET_SHARE = 0.35;
  private static final double DIVE_SHARE = 0.5;
  private static final double DRILL_SHARE = 0.12;

  private static final int SEATING_PATIENCE = 60;
  private static final double LONGEST_OVERTIME = 2;

  /** Rounds without a better plan after which the search is content. */
  static final int PATIENCE = 400;

  private record Searched(Plan plan, Outcome outcome, String stopped) {}

  /** Plans a whole operation. */
  public Planned plan(Scenario scenario, PlanningLimits limits, Progress progress) {
    TimeBudget time = TimeBudget.startingNow(limits.time());
    progress.hear(Phase.READING_ROADS, 0, -1, -1);
    FleetProblem problem = FleetProblem.of(scenario);
    try (var workers = new Workers(limits.threads())) {
      Optional<ExactPlan.Solved> solved = ExactPlan.solve(problem, time.part(EXACT_SHARE));
      Proven proven =
          solved
              .map(exact -> Proven.by(exact, problem))
              .orElseGet(() -> prove(problem, limits, progress, time, workers));
      int drills = (int) scenario.network().crossings().stream().filter(Crossing::isOpen).count();
      TimeBudget forSearch = time.part(1 - drills * DRILL_SHARE);
      Searched found =
          solved
              .map(exact -> write(problem, exact, proven))
              .orElseGet(() ->
                  search(
                      problem, proven, List.of(), List.of(), limits, progress, time, forSearch,
                      workers));
      progress.hear(Phase.DRILLING_LOSSES, time.share(), -1, -1);
      var drill = new LossDrill(scenario, found.plan, proven, limits, workers);
      Appraisal appraisal =
          new Appraiser(scenario, proven)
              .appraise(
                  found.plan,
                  found.outcome,
                  drill.losses(time),
                  limits.seed(),
                  time.spent(),
                  found.stopped);
      progress.hear(Phase.DONE, 1, appraisal.proof().value(), appraisal.proof().bound());
      return new Planned(found.plan, appraisal);
    }
  }

  /**
   * Plans what is left after something happened. Runs that have departed stay as they are; promised
   * runs stay wherever they still can and a plan without them is not clearly better.
   *
   * @param changed the scenario as it is now: its network, threat and people
   * @param inForce the plan that was promised
   * @param lost vehicles that take no further run
   */
  public Replanned replan(
      Scenario changed,
      Plan inForce,
      Instant now,
      Set<VehicleId> lost,
      PlanningLimits limits,
      Progress progress) {
    TimeBudget time = TimeBudget.startingNow(limits.time());
    progress.hear(Phase.READING_ROADS, 0, -1, -1);
    List<Run> departed =
        inForce.runs().stream().filter(run -> run.departs().isBefore(now)).toList();
    List<Run> promised =
        inForce.runs().stream().filter(run -> !run.departs().isBefore(now)).toList();
    FleetProblem problem = FleetProblem.of(changed, new Committed(departed, lost, now));
    try (var workers = new Workers(limits.threads())) {
      Proven proven = prove(problem, limits, progress, time, workers);
      Searched found =
          search(problem, proven, departed, promised, limits, progress, time, time, workers);
      Plan plan = KeptNumbers.of(inForce, found.plan);
      Appraisal appraisal =
          new Appraiser(changed, proven)
              .appraise(plan, found.outcome, List.of(), limits.seed(), time.spent(), found.stopped);
      progress.hear(Phase.DONE, 1, appraisal.proof().value(), appraisal.proof().bound());
      return new Replanned(plan, appraisal, new PlanChanges(changed, lost).between(inForce, plan));
    }
  }

  /** Nobody is left without a seat for the sake of the clock while seats are still being found. */
  static boolean isStillSeating(Outcome outcome, int roundsInVain, TimeBudget whole) {
    return outcome.withoutSeat() > 0
        && roundsInVain < SEATING_PATIENCE
        && whole.spentShare() < LONGEST_OVERTIME;
  }

  private static Searched write(FleetProblem problem, ExactPlan.Solved solved, Proven proven) {
    var written = WrittenPlan.of(problem, solved.duties(), proven.references(0));
    return new Searched(written.plan(), written.outcome(), "solved to the end");
  }

  private static Proven prove(
      FleetProblem problem,
      PlanningLimits limits,
      Progress progress,
      TimeBudget time,
      Workers workers) {
    var bounds = new FleetBounds(problem, workers);
    var duties = FirstDuties.of(problem);
    for (int vehicle = 0; vehicle < duties.size(); vehicle++) {
      bounds.know(vehicle, duties.get(vehicle));
    }
    LowerBound[] lines = new LowerBound[problem.lines];
    TimeBudget forLines = time.part(LINES_SHARE);
    List<Integer> order = heaviestFirst(problem);
    for (int done = 0; done < lines.length; done++) {
      progress.hear(Phase.BOUNDING_EACH_LINE, time.share(), -1, -1);
      TimeBudget forLine =
          forLines.part(done == 0 ? FIRST_LINE_SHARE : 1.0 / (lines.length - done));
      lines[order.get(done)] = bounds.leastExposure(order.get(done), LINE_GAP_PERCENT, forLine);
    }
    progress.hear(Phase.BOUNDING_THE_REGRET, time.share(), -1, -1);
    long[] references = Proven.references(List.of(lines), 0);
    LowerBound regret =
        bounds.leastRegret(references, limits.gapPercent() / 2, time.part(REGRET_SHARE));
    progress.hear(Phase.BUILDING, time.share(), -1, Arrays.stream(references).max().orElse(0));
    return new Proven(List.of(lines), regret, bounds.suggestions(time.part(DIVE_SHARE)));
  }

  /**
   * Lines by falling weight over all people: what is learned from one where much is at stake helps
   * with the others.
   */
  private static List<Integer> heaviestFirst(FleetProblem problem) {
    long[] atStake = new long[problem.lines];
    for (Group group : problem.groups) {
      for (int line = 0; line < atStake.length; line++) {
        atStake[line] +=
            (long) group.parties
                * group.people
                * group.weight
                * problem.placeWeight[line][group.place];
      }
    }
    return IntStream.range(0, atStake.length)
        .boxed()
        .sorted(Comparator.comparingLong((Integer line) -> -atStake[line]))
        .toList();
  }

  private static Searched search(
      FleetProblem problem,
      Proven proven,
      List<Run> departed,
      List<Run> promised,
      PlanningLimits limits,
      Progress progress,
      TimeBudget whole,
      TimeBudget time,
      Workers workers) {
    long[] references = proven.references(0);
    var search =
        new FleetSearch(
            problem,
            references,
            proven.regret(),
            proven.suggestions(),
            promised,
            limits.seed(),
            workers);
    int rounds = 0;
    int lastBetter = 0;
    String stopped = "the time was over";
    while (!time.isOver() || isStillSeating(search.outcome(), rounds - lastBetter, whole)) {
      Outcome outcome = search.outcome();
      long bound = references[outcome.worst()] + proven.leastRegret(outcome.withoutSeat());
      progress.hear(Phase.IMPROVING, whole.share(), outcome.exposure(outcome.worst()), bound);
      if (outcome.withoutSeat() == 0
          && outcome.exposure(outcome.worst()) - bound <= limits.gapPercent() / 100 * bound) {
        stopped = "the proven gap is small enough";
        break;
      }
      if (rounds - lastBetter > PATIENCE) {
        stopped = "no better plan was found for long";
        break;
      }
      rounds++;
      if (search.improve()) {
        lastBetter = rounds;
      }
    }
    return new Searched(search.plan(departed), search.outcome(), stopped);
  }
}
