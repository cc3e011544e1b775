package org.oskil.bench.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.SimpleScore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.oskil.bench.timetable.Errand;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.StopSequence;

/** A plan in the making: every slot of every vehicle. */
@PlanningSolution
public class Evacuation {
  /** Unused slots that every vehicle has at least, so that a run can be added anywhere. */
  private static final int SPARE = 8;

  private @Nullable Instance instance;

  @PlanningEntityCollectionProperty private List<RunSlot> slots = new ArrayList<>();
  @PlanningScore private @Nullable SimpleScore score;

  /** What is given: the numbered problem and the references by line. */
  static final class Instance {
    final FleetProblem problem;
    final long[] references;
    final List<Integer> hubs;
    final List<Integer> routes;
    final List<Integer> steps;

    Instance(FleetProblem problem, long[] references) {
      this.problem = problem;
      this.references = references.clone();
      hubs = numbers(problem.hubs.size());
      routes = numbers(mostRoutes(problem));
      steps = numbers(problem.horizon);
    }

    private static int mostRoutes(FleetProblem problem) {
      int most = 1;
      for (var fromOrigin : problem.outbound) {
        most =
            Math.max(most, Arrays.stream(fromOrigin).mapToInt(legs -> legs.length).max().orElse(1));
      }
      return most;
    }

    private static List<Integer> numbers(int count) {
      return IntStream.range(0, count).boxed().toList();
    }
  }

  /** For Timefold, which fills it when it copies a solution. */
  public Evacuation() {}

  /** Slots for the errands of a first plan, and spare ones. */
  Evacuation(Instance instance, List<List<Errand>> first) {
    this.instance = instance;
    List<List<StopSequence>> byCrew = new ArrayList<>();
    for (int crew = 0; crew < instance.problem.crews.length; crew++) {
      byCrew.add(
          Arrays.stream(instance.problem.crews[crew].sequences).flatMap(Arrays::stream).toList());
    }
    for (int vehicle = 0; vehicle < first.size(); vehicle++) {
      List<StopSequence> sequences = byCrew.get(instance.problem.vehicles.get(vehicle).crew());
      for (int i = 0; i < first.get(vehicle).size() + SPARE; i++) {
        slots.add(new RunSlot(slots.size(), vehicle, sequences));
      }
    }
  }

  Instance instance() {
    if (instance == null) {
      throw new IllegalStateException(
          "An evacuation without a problem. Maybe Timefold copied it without its fields.");
    }
    return instance;
  }

  public List<RunSlot> getSlots() {
    return slots;
  }

  public void setSlots(List<RunSlot> slots) {
    this.slots = slots;
  }

  public @Nullable SimpleScore getScore() {
    return score;
  }

  public void setScore(@Nullable SimpleScore score) {
    this.score = score;
  }

  @ValueRangeProvider(id = "hubs")
  public List<Integer> getHubs() {
    return instance().hubs;
  }

  @ValueRangeProvider(id = "routes")
  public List<Integer> getRoutes() {
    return instance().routes;
  }

  @ValueRangeProvider(id = "steps")
  public List<Integer> getSteps() {
    return instance().steps;
  }

  /** What the slots ask for, by vehicle and in order. */
  List<List<Errand>> errands() {
    List<List<RunSlot>> byVehicle = new ArrayList<>();
    instance().problem.vehicles.forEach(vehicle -> byVehicle.add(new ArrayList<>()));
    slots.stream().filter(RunSlot::isUsed).forEach(slot -> byVehicle.get(slot.vehicle()).add(slot));
    return byVehicle.stream().map(Evacuation::inOrder).toList();
  }

  private static List<Errand> inOrder(List<RunSlot> slots) {
    List<Errand> errands = new ArrayList<>();
    for (RunSlot slot : slots) {
      Errand errand = slot.errand();
      if (errand != null) {
        errands.add(errand);
      }
    }
    // Slots come by number, and sorting keeps that order among equal starts.
    errands.sort(Comparator.comparingInt(Errand::notBefore));
    return errands;
  }
}
