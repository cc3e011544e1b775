package org.oskil.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.oskil.engine.bound.FleetBounds;
import org.oskil.engine.check.PlanCheck;
import org.oskil.engine.check.Recount.LineExposure;
import org.oskil.engine.check.Verdict;
import org.oskil.engine.effort.TimeBudget;
import org.oskil.engine.effort.Workers;
import org.oskil.engine.exact.ExactPlan;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.search.FirstDuties;
import org.oskil.model.plan.Appraisal;

/**
 * Bound, exact plan and planner against the true optimum of many tiny districts, found without any
 * of them.
 */
class TinyDistrictsTest {
  private static final int DISTRICTS = 3000;

  /** For integer programs, which take longer. */
  private static final int SOLVED = 600;

  /** For planning with drills of losses, which takes longer. */
  private static final int PLANNED = 300;

  private static List<TinyDistrict> districts = List.of();

  @BeforeAll
  static void searchThrough() {
    districts = LongStream.range(0, DISTRICTS).parallel().mapToObj(TinyDistrict::of).toList();
  }

  private static int forEach(List<TinyDistrict> chosen, Consumer<TinyDistrict> check) {
    var done = new AtomicInteger();
    chosen.parallelStream()
        .forEach(district -> {
          check.accept(district);
          done.incrementAndGet();
        });
    return done.get();
  }

  private static TimeBudget time() {
    return TimeBudget.startingNow(Duration.ofMinutes(1));
  }

  @Test
  void noBoundIsAboveTheOptimum() {
    var reached = new AtomicInteger();
    int done =
        forEach(
            districts,
            district -> {
              FleetProblem problem = FleetProblem.of(district.scenario());
              long withoutSeat = district.best().withoutSeatWeighted();
              try (var workers = new Workers(1)) {
                var bounds = new FleetBounds(problem, workers);
                var duties = FirstDuties.of(problem);
                for (int vehicle = 0; vehicle < duties.size(); vehicle++) {
                  bounds.know(vehicle, duties.get(vehicle));
                }
                for (int line = 0; line < district.lines(); line++) {
                  long bound = bounds.leastExposure(line, 0, time()).seconds(withoutSeat);
                  assertThat(bound)
                      .as("line %d of %s", line, district.drawing())
                      .isLessThanOrEqualTo(district.leastExposure().get(line));
                  reached.addAndGet(bound == district.leastExposure().get(line) ? 1 : 0);
                }
                assertThat(
                        bounds.leastRegret(district.references(), 0, time()).seconds(withoutSeat))
                    .as(district.drawing())
                    .isLessThanOrEqualTo(district.best().largestRegret());
              }
            });
    assertThat(done).isEqualTo(DISTRICTS);
    // A bound of nothing would pass too: most are the optimum itself.
    assertThat(reached.get()).isGreaterThan(DISTRICTS);
  }

  @Test
  void theExactPlanIsTheOptimum() {
    var solved = new AtomicInteger();
    int done =
        forEach(
            districts.subList(0, SOLVED),
            district -> {
              FleetProblem problem = FleetProblem.of(district.scenario());
              ExactPlan.solve(problem, time())
                  .ifPresent(exact -> {
                    solved.incrementAndGet();
                    assertThat(exact.withoutSeat())
                        .as(district.drawing())
                        .isEqualTo(district.best().withoutSeatWeighted());
                    assertThat(exact.leastExposure())
                        .as(district.drawing())
                        .isEqualTo(district.leastExposure());
                    assertThat(exact.largestRegret())
                        .as(district.drawing())
                        .isEqualTo(district.best().largestRegret());
                  });
            });
    assertThat(done).isEqualTo(SOLVED);
    assertThat(solved.get()).isGreaterThan(SOLVED * 95 / 100);
  }

  @Test
  void thePlannersPlanIsTheOptimumWhereverItSaysSo() {
    var toTheEnd = new AtomicInteger();
    int done =
        forEach(
            districts.subList(0, PLANNED),
            district -> {
              Planned planned =
                  new FleetPlanner()
                      .plan(
                          district.scenario(),
                          new PlanningLimits(Duration.ofSeconds(10), 0, 1, 1),
                          Progress.SILENT);
              Verdict verdict = PlanCheck.of(district.scenario(), planned.plan());
              assertThat(verdict.faults()).as(district.drawing()).isEmpty();
              long withoutSeat = verdict.recount().people().withoutSeatWeighted();
              assertThat(withoutSeat)
                  .as(district.drawing())
                  .isGreaterThanOrEqualTo(district.best().withoutSeatWeighted());
              Appraisal.Proof proof = planned.appraisal().proof();
              assertThat(proof.bound()).as(district.drawing()).isLessThanOrEqualTo(proof.value());
              if (planned.appraisal().effort().stopped().equals("solved to the end")) {
                toTheEnd.incrementAndGet();
                assertThat(proof.value()).isEqualTo(proof.bound());
                assertThat(withoutSeat)
                    .as(district.drawing())
                    .isEqualTo(district.best().withoutSeatWeighted());
                assertThat(largestRegret(verdict, district))
                    .as(district.drawing())
                    .isEqualTo(district.best().largestRegret());
              }
            });
    assertThat(done).isEqualTo(PLANNED);
    assertThat(toTheEnd.get()).isGreaterThan(PLANNED * 9 / 10);
  }

  private static long largestRegret(Verdict verdict, TinyDistrict district) {
    List<LineExposure> lines = verdict.recount().lines();
    return LongStream.range(0, lines.size())
        .map(line -> lines.get((int) line).withPlan() - district.leastExposure().get((int) line))
        .max()
        .orElse(0);
  }
}
