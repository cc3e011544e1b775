package org.oskil.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.oskil.engine.drawn.Drawn;
import org.oskil.engine.drawn.RandomPlans;
import org.oskil.engine.drawn.RandomScenarios;
import org.oskil.model.plan.Plan;
import org.oskil.model.scenario.Scenario;

class BrokenPlansTest {
  @Test
  void noPlanMakesTheCheckerStumble() {
    Map<String, Integer> found = new HashMap<>();
    for (int seed = 0; seed < 100; seed++) {
      Scenario scenario = RandomScenarios.small(seed);
      var random = new Random(seed);
      var broken = new BrokenPlans(scenario, random);
      Plan legal = RandomPlans.legal(scenario, random);
      for (int round = 0; round < 100; round++) {
        Plan plan = legal;
        for (int times = 0; times <= round % 8; times++) {
          plan = broken.breakOnce(plan);
        }
        Verdict verdict = PlanCheck.of(scenario, plan);
        verdict
            .faults()
            .forEach(
                fault -> found.merge(fault.code() + fault.sentence().isEmpty(), 1, Integer::sum));
        assertThat(verdict.recount().people().seated() + verdict.recount().people().withoutSeat())
            .isEqualTo(scenario.totalPeople());
        var happened = new Happened(scenario, plan, Drawn.at("10:00"), scenario, Set.of());
        assertThat(PlanCheck.afterReplan(happened, legal).recount().people().seated())
            .isNotNegative();
        assertThat(PlanCheck.afterReplan(happened, plan).faults())
            .extracting(Fault::code)
            .doesNotContain("DepartedRunChanged");
      }
    }
    assertThat(found)
        .hasSizeGreaterThan(30)
        .allSatisfy((code, times) -> assertThat(code).endsWith("false"));
  }

  @Test
  void aPlanThatIsAcceptedAfterAllAddsUpAllTheSame() {
    int accepted = 0;
    for (int seed = 0; seed < 100; seed++) {
      Scenario scenario = RandomScenarios.small(seed);
      var random = new Random(seed);
      var broken = new BrokenPlans(scenario, random);
      Plan legal = RandomPlans.legal(scenario, random);
      for (int round = 0; round < 50; round++) {
        Plan plan = broken.breakOnce(legal);
        Verdict verdict = PlanCheck.of(scenario, plan);
        if (verdict.isAccepted()) {
          accepted++;
          assertThat(verdict.recount().lines())
              .extracting(line -> line.withPlan())
              .isEqualTo(exposures(scenario, plan));
        }
      }
    }
    assertThat(accepted).isPositive();
  }

  private static List<Long> exposures(Scenario scenario, Plan plan) {
    var naive = new NaiveSum(scenario, plan);
    return IntStream.range(0, scenario.threat().lines().size()).mapToObj(naive::exposure).toList();
  }
}
