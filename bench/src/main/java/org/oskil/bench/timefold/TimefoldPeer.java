package org.oskil.bench.timefold;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.AcceptorType;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.monitoring.MonitoringConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.oskil.bench.Peer;
import org.oskil.bench.timetable.Dispatch;
import org.oskil.bench.timetable.Errand;
import org.oskil.engine.duty.LoadedTrip;
import org.oskil.engine.duty.Trip;
import org.oskil.engine.effort.TimeBudget;
import org.oskil.engine.effort.Workers;
import org.oskil.engine.fleet.Crew;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Leg;
import org.oskil.engine.search.FirstDuties;
import org.oskil.model.plan.Plan;
import org.oskil.model.scenario.Scenario;

/**
 * Timefold on the whole problem. Its own multithreading is not in the community edition, so on
 * several threads it solves as often with different seeds and the best solution counts.
 */
public final class TimefoldPeer implements Peer {
  /** Kept back for timing and writing the plan. */
  private static final Duration REST = Duration.ofMillis(150);

  private static final int LATE_ACCEPTANCE = 400;

  private final long[] references;
  private final int threads;

  /**
   * @param references by line, against which regret is counted, in weighted seconds
   */
  public TimefoldPeer(List<Long> references, int threads) {
    this.references = references.stream().mapToLong(Long::longValue).toArray();
    this.threads = threads;
  }

  @Override
  public String name() {
    return "Timefold";
  }

  @Override
  public String version() {
    return String.valueOf(SolverFactory.class.getPackage().getImplementationVersion());
  }

  @Override
  public Plan plan(Scenario scenario, Duration time, long seed) {
    TimeBudget budget = TimeBudget.startingNow(time);
    FleetProblem problem = FleetProblem.of(scenario);
    var instance = new Evacuation.Instance(problem, references);
    var dispatch = new Dispatch(problem, references);
    List<List<Errand>> first = dispatch.dispatch(first(problem)).errands();
    Duration left = Duration.ofMillis(budget.leftMillis()).minus(REST);
    try (var workers = new Workers(threads)) {
      List<Callable<Evacuation>> solvers =
          IntStream.range(0, threads)
              .<Callable<Evacuation>>mapToObj(
                  number -> () -> solve(instance, first, left, seed * threads + number))
              .toList();
      return workers.all(solvers).stream()
          .map(solved -> dispatch.dispatch(solved.errands()))
          .min(Dispatch.Dispatched.BEST_FIRST)
          .orElseThrow()
          .plan();
    }
  }

  private static Evacuation solve(
      Evacuation.Instance instance, List<List<Errand>> first, Duration time, long seed) {
    var localSearch =
        new LocalSearchPhaseConfig()
            .withMoveSelectorConfig(
                new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(RunMoves.class))
            .withAcceptorConfig(
                new LocalSearchAcceptorConfig()
                    .withAcceptorTypeList(List.of(AcceptorType.LATE_ACCEPTANCE))
                    .withLateAcceptanceSize(LATE_ACCEPTANCE))
            .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
    SolverConfig config =
        new SolverConfig()
            .withSolutionClass(Evacuation.class)
            .withEntityClasses(RunSlot.class)
            .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
            .withRandomSeed(seed)
            .withScoreDirectorFactory(
                new ScoreDirectorFactoryConfig()
                    .withIncrementalScoreCalculatorClass(ExposureScore.class))
            .withPhases(
                new CustomPhaseConfig().withCustomPhaseCommandList(List.of(new FirstRuns(first))),
                localSearch)
            .withMonitoringConfig(new MonitoringConfig().withSolverMetricList(List.of()))
            .withTerminationSpentLimit(time);
    var solver = SolverFactory.<Evacuation>create(config).buildSolver();
    return solver.solve(new Evacuation(instance, first));
  }

  /** The first plan that Oskil's own search starts from. */
  static List<List<Errand>> first(FleetProblem problem) {
    List<List<LoadedTrip>> duties = FirstDuties.of(problem);
    List<List<Errand>> errands = new ArrayList<>();
    for (int vehicle = 0; vehicle < duties.size(); vehicle++) {
      Crew crew = problem.crews[problem.vehicles.get(vehicle).crew()];
      errands.add(
          duties.get(vehicle).stream()
              .map(loaded -> errand(problem, crew, loaded.trip()))
              .toList());
    }
    return errands;
  }

  private static Errand errand(FleetProblem problem, Crew crew, Trip trip) {
    int hub = problem.destinations[trip.destination()].hub;
    Leg[] outs = problem.outbound[trip.origin()][trip.stops().first()];
    Leg[] ins = problem.inbound[trip.stops().last()][hub];
    return new Errand(
        trip.stops(),
        hub,
        Arrays.asList(outs).indexOf(trip.out()),
        Arrays.asList(ins).indexOf(trip.in()),
        trip.firstDeparts() - trip.out().steps - crew.dwell(trip.stops().first()));
  }
}
