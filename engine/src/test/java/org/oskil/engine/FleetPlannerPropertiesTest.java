package org.oskil.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.oskil.engine.check.PlanCheck;
import org.oskil.engine.check.Recount;
import org.oskil.engine.check.Verdict;
import org.oskil.engine.drawn.Drawn;
import org.oskil.engine.drawn.RandomScenarios;
import org.oskil.model.plan.Appraisal;
import org.oskil.model.scenario.Scenario;

/** What holds of every plan for districts that are mostly too large to be solved to the end. */
class FleetPlannerPropertiesTest {
  private static final int DISTRICTS = 200;
  private static final int TWICE = 6;

  private static Planned plan(Scenario scenario, Duration time) {
    return new FleetPlanner().plan(scenario, new PlanningLimits(time, 0, 1, 1), Progress.SILENT);
  }

  @Test
  void everyPlanIsLegalAndItsAppraisalIsWhatTheCheckerCounts() {
    var done = new AtomicInteger();
    LongStream.range(0, DISTRICTS)
        .parallel()
        .forEach(seed -> {
          Scenario scenario = RandomScenarios.small(seed);
          Planned planned = plan(scenario, Duration.ofMillis(400));
          Verdict verdict = PlanCheck.of(scenario, planned.plan());
          String drawing =
              "seed %d%n%s%s"
                  .formatted(seed, RandomScenarios.smallDrawing(seed), Drawn.show(planned.plan()));
          assertThat(verdict.faults()).as(drawing).isEmpty();
          compare(planned.appraisal(), verdict.recount(), drawing);
          done.incrementAndGet();
        });
    assertThat(done.get()).isEqualTo(DISTRICTS);
  }

  private static void compare(Appraisal appraisal, Recount recount, String drawing) {
    assertThat(appraisal.lines())
        .extracting(
            line -> new Recount.LineExposure(line.line(), line.exposure(), line.withoutPlan()))
        .as(drawing)
        .isEqualTo(recount.lines());
    assertThat(appraisal.clearance())
        .as(drawing)
        .containsExactlyInAnyOrderElementsOf(recount.clearance());
    assertThat(appraisal.effort().vehicleSecondsExposed())
        .as(drawing)
        .isEqualTo(recount.vehicleSecondsExposed());
    assertThat(appraisal.lines()).as(drawing).allMatch(line -> line.reference() <= line.exposure());
    Appraisal.Proof proof = appraisal.proof();
    assertThat(proof.bound()).as(drawing).isLessThanOrEqualTo(proof.value());
    long largest = appraisal.lines().stream().mapToLong(line -> line.regret()).max().orElse(0);
    assertThat(appraisal.lines())
        .as(drawing)
        .filteredOn(line -> line.line().equals(proof.worst()))
        .singleElement()
        .matches(line -> line.exposure() == proof.value() && line.regret() == largest);
  }

  @Test
  void theSameSeedGivesTheSamePlanWhenThePlannerStopsByItself() {
    int byItself = 0;
    for (long seed = 0; seed < TWICE; seed++) {
      Scenario scenario = RandomScenarios.small(seed);
      Planned once = plan(scenario, Duration.ofMinutes(1));
      if (!once.appraisal().effort().stopped().equals("the time was over")) {
        byItself++;
        assertThat(plan(scenario, Duration.ofMinutes(1)).plan())
            .as(RandomScenarios.smallDrawing(seed))
            .isEqualTo(once.plan());
      }
    }
    assertThat(byItself).isGreaterThan(TWICE / 2);
  }
}
