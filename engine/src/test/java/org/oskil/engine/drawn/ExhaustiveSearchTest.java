package org.oskil.engine.drawn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.oskil.engine.check.PlanCheck;
import org.oskil.engine.check.Recount;
import org.oskil.engine.check.Verdict;
import org.oskil.model.plan.Plan;
import org.oskil.model.scenario.Scenario;

/**
 * Optima worked out by hand. A bus is 10 minutes at a stop, because 5 rounded up to steps of 10 are
 * 10.
 */
class ExhaustiveSearchTest {
  private static final long[] NO_REFERENCE = {0};

  @Test
  void oneBusFetchesEverybodyAtOnce() {
    Optimum best =
        ExhaustiveSearch.best(
            Drawn.scenario(
                """
                08:00 to 10:00, step 10 min
                Alpha 7 km: 4 people
                City 50 km
                Alpha – City 20 min
                hub City: 1 berth
                1 × bus at City: 4 seats
                """),
            NO_REFERENCE);
    // Four people wait 1800 s and drive 1200 s, all at weight 10.
    assertThat(best.largestRegret()).isEqualTo(4 * 10 * (1800 + 1200));
    assertThat(best.withoutSeatWeighted()).isZero();
    assertThat(Drawn.show(best.plan()))
        .isEqualTo("08:00 bus-01 City → Alpha 08:20–08:30 (4 of Alpha-1) → City 08:50–09:00");
  }

  @Test
  void childrenGoFirst() {
    Optimum best =
        ExhaustiveSearch.best(
            Drawn.scenario(
                """
                08:00 to 10:00, step 10 min
                Alpha 7 km: 2 people, 1 family of 2
                City 50 km
                Alpha – City 20 min
                hub City: 1 berth
                1 × bus at City: 2 seats
                """),
            NO_REFERENCE);
    assertThat(Drawn.show(best.plan()))
        .isEqualTo(
            """
            08:00 bus-01 City → Alpha 08:20–08:30 (1 of Alpha-2) → City 08:50–09:00
            09:00 bus-01 City → Alpha 09:20–09:30 (2 of Alpha-1) → City 09:50–10:00\
            """);
    assertThat(best.largestRegret()).isEqualTo(2 * 4 * 10 * (1800 + 1200) + 2 * 10 * (5400 + 1200));
  }

  @Test
  void aPartyThatDoesNotFitStaysTogether() {
    Optimum best =
        ExhaustiveSearch.best(
            Drawn.scenario(
                """
                08:00 to 09:00, step 10 min
                Alpha 7 km: 1 party of 3, 1 party of 2
                City 50 km
                Alpha – City 20 min
                hub City: 1 berth
                1 × bus at City: 4 seats
                """),
            NO_REFERENCE);
    assertThat(Drawn.show(best.plan()))
        .isEqualTo(
            """
            08:00 bus-01 City → Alpha 08:20–08:30 (1 of Alpha-1) → City 08:50–09:00
            1 of Alpha-2 without a seat\
            """);
    assertThat(best.withoutSeatWeighted()).isEqualTo(2);
    assertThat(best.largestRegret()).isEqualTo(3 * 10 * (1800 + 1200) + 2 * 10 * 3600);
  }

  @Test
  void theLargestRegretDecidesWhoGoesFirst() {
    Scenario scenario =
        Drawn.scenario(
            """
            08:00 to 10:30, step 10 min
            lines south, north
            stops 1 within 0 min
            Alpha 7/50 km: 1 person
            Beta 50/7 km: 1 person
            City 50 km
            Alpha – City 20 min
            Beta – City 30 min
            hub City: 1 berth
            1 × bus at City: 1 seat
            """);
    long alphaFirst = 10 * (1800 + 1200);
    long betaFirst = 10 * (2400 + 1800);
    assertThat(ExhaustiveSearch.bestForLine(scenario, 0)).isEqualTo(alphaFirst);
    assertThat(ExhaustiveSearch.bestForLine(scenario, 1)).isEqualTo(betaFirst);
    Optimum best = ExhaustiveSearch.best(scenario, new long[] {alphaFirst, betaFirst});
    // Beta second leaves at 09:40; Alpha second would leave at 09:50.
    assertThat(best.largestRegret()).isEqualTo(10 * (6000 + 1800) - betaFirst);
  }

  @Test
  void aFullCrossingMakesTheSecondBusWaitForTheNextHour() {
    Optimum best =
        ExhaustiveSearch.best(
            Drawn.scenario(
                """
                08:00 to 10:00, step 10 min
                Alpha 7 km: 2 people
                City 50 km
                Alpha ~ City 20 min by bridge, 3 an hour
                hub City: 2 berths
                2 × bus at City: 1 seat
                """),
            NO_REFERENCE);
    assertThat(best.largestRegret()).isEqualTo(10 * (1800 + 1200) + 10 * (3600 + 1200));
    assertThat(Drawn.show(best.plan())).contains("~ bridge 09:00 ~ City 09:20–09:30");
  }

  @Test
  void whoeverMissesTheTrainHasNoSeat() {
    Optimum best =
        ExhaustiveSearch.best(
            Drawn.scenario(
                """
                08:00 to 12:00, step 10 min
                transfer 10 min
                Alpha 7 km: 3 people
                Junction 15 km
                City 50 km
                Alpha – Junction 20 min
                railhead Junction: 1 berth
                hub City: 1 berth
                train T1 from Junction to City, 09:10 to 10:00, 2 seats, exposed 5 min
                train T2 from Junction to City, 09:00 to 11:00, 1 seats
                1 × bus at Junction: 3 seats
                """),
            NO_REFERENCE);
    // At Junction at 08:50: T1 departs 20 minutes later and stays exposed for 5, at weight 5. A
    // second run is too late.
    assertThat(best.withoutSeatWeighted()).isEqualTo(1);
    assertThat(best.largestRegret())
        .isEqualTo(2 * (10 * (1800 + 1200) + 5 * (1200 + 300)) + 10 * 4 * 3600);
  }

  @Test
  void oneRunCollectsFromTwoPlaces() {
    Optimum best =
        ExhaustiveSearch.best(
            Drawn.scenario(
                """
                08:00 to 10:00, step 10 min
                Alpha 7 km: 1 person
                Beta 12 km: 1 person
                City 50 km
                Alpha – Beta 9 min
                Beta – City 20 min
                hub City: 1 berth
                1 × bus at City: 2 seats
                """),
            NO_REFERENCE);
    // Beta first would bring Beta's person through Alpha: 08:00–08:20, 08:30, 08:40, 08:50, then 29
    // minutes home.
    // Alpha first: 29 minutes round up to 08:30, leave 08:40, Beta 08:50 to 09:00, City 09:20.
    long alphaFirst = 10 * (2400 + 540) + 5 * 600 + 5 * 1200 + 5 * (3600 + 1200);
    assertThat(best.largestRegret()).isEqualTo(alphaFirst);
  }

  @Test
  void theCheckerAcceptsEveryOptimumAndAddsUpTheSame() {
    for (int seed = 0; seed < 150; seed++) {
      Scenario scenario = RandomScenarios.tiny(seed);
      long[] references = new long[scenario.threat().lines().size()];
      Optimum best = ExhaustiveSearch.best(scenario, references);
      Verdict verdict = PlanCheck.of(scenario, best.plan());
      assertThat(verdict.faults())
          .as(RandomScenarios.tinyDrawing(seed) + Drawn.show(best.plan()))
          .isEmpty();
      assertThat(verdict.recount().people().withoutSeatWeighted())
          .isEqualTo(best.withoutSeatWeighted());
      assertThat(verdict.recount().lines().stream().mapToLong(line -> line.withPlan()).max())
          .hasValue(best.largestRegret());
    }
  }

  @Test
  void noLegalPlanMadeByChanceBeatsTheOptimum() {
    for (int seed = 0; seed < 100; seed++) {
      Scenario scenario = RandomScenarios.tiny(seed);
      long[] references = new long[scenario.threat().lines().size()];
      Arrays.setAll(references, line -> ExhaustiveSearch.bestForLine(scenario, line));
      Optimum best = ExhaustiveSearch.best(scenario, references);
      for (int attempt = 0; attempt < 20; attempt++) {
        Plan plan = RandomPlans.legal(scenario, new Random(attempt));
        Recount recount = PlanCheck.of(scenario, plan).recount();
        long without = recount.people().withoutSeatWeighted();
        long regret = Long.MIN_VALUE;
        for (int line = 0; line < references.length; line++) {
          regret = Math.max(regret, recount.lines().get(line).withPlan() - references[line]);
        }
        assertThat(
                without > best.withoutSeatWeighted()
                    || without == best.withoutSeatWeighted() && regret >= best.largestRegret())
            .as(RandomScenarios.tinyDrawing(seed) + Drawn.show(plan))
            .isTrue();
      }
    }
  }
}
