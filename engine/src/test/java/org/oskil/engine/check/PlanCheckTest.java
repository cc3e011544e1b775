package org.oskil.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.oskil.engine.check.Recount.CrossingPeak;
import org.oskil.engine.check.Recount.Headcount;
import org.oskil.engine.check.Recount.LineExposure;
import org.oskil.engine.drawn.Drawn;
import org.oskil.engine.drawn.RandomPlans;
import org.oskil.engine.drawn.RandomScenarios;
import org.oskil.model.network.CrossingId;
import org.oskil.model.people.PartyClass;
import org.oskil.model.plan.Appraisal.Clearance;
import org.oskil.model.plan.Plan;
import org.oskil.model.scenario.Scenario;
import org.oskil.model.threat.LineId;

/** Legal plans are accepted, and what they do is added up right. */
class PlanCheckTest {
  @Test
  void legalPlansAreAccepted() {
    int runs = 0;
    for (int seed = 0; seed < 200; seed++) {
      Scenario scenario = RandomScenarios.small(seed);
      Plan plan = RandomPlans.legal(scenario, new Random(seed));
      runs += plan.runs().size();
      assertThat(PlanCheck.of(scenario, plan).faults())
          .as(RandomScenarios.smallDrawing(seed) + Drawn.show(plan))
          .isEmpty();
    }
    assertThat(runs).isGreaterThan(500);
  }

  @Test
  void theRecountIsTheSumOverEveryPerson() {
    for (int seed = 0; seed < 200; seed++) {
      Scenario scenario = RandomScenarios.small(seed);
      Plan plan = RandomPlans.legal(scenario, new Random(seed));
      Recount recount = PlanCheck.of(scenario, plan).recount();
      var naive = new NaiveSum(scenario, plan);
      for (int line = 0; line < scenario.threat().lines().size(); line++) {
        LineExposure exposure = recount.lines().get(line);
        assertThat(exposure.withPlan()).isEqualTo(naive.exposure(line));
        assertThat(exposure.withoutPlan()).isEqualTo(naive.exposureWithoutPlan(line));
      }
      long without = naive.withoutSeat();
      assertThat(recount.people())
          .isEqualTo(
              new Headcount(
                  scenario.totalPeople() - without, without, naive.withoutSeatWeighted()));
      assertThat(recount.vehicleSecondsExposed()).isEqualTo(naive.vehicleSecondsExposed());
      for (PartyClass partyClass : PartyClass.values()) {
        assertThat(
                recount.clearance().stream()
                    .filter(last -> last.partyClass() == partyClass)
                    .map(Clearance::lastSafe))
            .hasSameElementsAs(
                naive.safe(partyClass).stream().max(Instant::compareTo).stream().toList());
      }
    }
  }

  @Test
  void theRecountOfPlacesAddsUpToTheWhole() {
    for (int seed = 0; seed < 200; seed++) {
      Scenario scenario = RandomScenarios.small(seed);
      Recount recount =
          PlanCheck.of(scenario, RandomPlans.legal(scenario, new Random(seed))).recount();
      assertThat(recount.places().stream().mapToLong(place -> place.people().seated()).sum())
          .isEqualTo(recount.people().seated());
      assertThat(
              recount.places().stream()
                  .mapToLong(place -> place.people().withoutSeatWeighted())
                  .sum())
          .isEqualTo(recount.people().withoutSeatWeighted());
      for (int i = 0; i < recount.lines().size(); i++) {
        int line = i;
        assertThat(
                recount.places().stream()
                    .mapToLong(place -> place.lines().get(line).withPlan())
                    .sum())
            .isEqualTo(recount.lines().get(line).withPlan());
      }
    }
  }

  @Test
  void theRecountOfADrawnPlanIsAsWorkedOutByHand() {
    Scenario scenario = Drawn.scenario(FaultsTest.DISTRICT);
    Recount recount = PlanCheck.of(scenario, Drawn.plan(scenario, FaultsTest.PLAN)).recount();

    assertThat(recount.people()).isEqualTo(new Headcount(9, 1, 1));
    // Family and wheelchair at Alpha until 08:40, on to Beta, there for 10 minutes, to Junction,
    // over the bridge.
    long alpha = 10 * (2400 + 720 + 600 + 600) + 5 * 480;
    // One person of Beta until 09:10, to Junction, over the bridge; three until 10:00, to Junction,
    // there from 10:10 to 11:30.
    long beta = 10 * (4200 + 600) + 5 * 480 + 3 * (10 * (7200 + 600) + 5 * 4800) + 10 * 4 * 3600;
    // One of Gamma until 08:30, to City, on to Rest.
    long gamma = 5 * (1800 + 900) + 900;
    assertThat(recount.lines())
        .containsExactly(
            new LineExposure(
                new LineId("front"),
                2 * 4 * alpha + 2 * 2 * alpha + beta + gamma,
                (2 * 4 + 2 * 2) * 10 * 14400L + 5 * 10 * 14400L + 5 * 14400L));
    assertThat(recount.clearance())
        .containsExactly(
            new Clearance(PartyClass.CHILDREN, Drawn.at("09:30")),
            new Clearance(PartyClass.LIMITED_MOBILITY, Drawn.at("09:30")),
            new Clearance(PartyClass.OTHERS, Drawn.at("11:50")));
    assertThat(recount.crossings())
        .containsExactly(new CrossingPeak(new CrossingId("bridge"), Drawn.at("09:00"), 2, 2));
    // Every road and crossing has an end that weighs something.
    assertThat(recount.vehicleSecondsExposed())
        .isEqualTo(60L * (8 + 10 + 12 + 12 + 10 + 8 + 15 + 15 + 15 + 15 + 8 + 10 + 10));
    assertThat(recount.places().get(1).departures())
        .containsExactly(Drawn.at("09:10"), Drawn.at("10:00"));
    assertThat(recount.places().get(1).findFirstDeparture()).contains(Drawn.at("09:10"));
    assertThat(recount.places().get(1).findLastDeparture()).contains(Drawn.at("10:00"));
  }

  @Test
  void aRunWithAFaultSeatsNobodyInTheRecount() {
    Scenario scenario = Drawn.scenario(FaultsTest.DISTRICT);
    String tooFast = FaultsTest.PLAN.replace("Gamma 08:20", "Gamma 08:10");
    Recount recount = PlanCheck.of(scenario, Drawn.plan(scenario, tooFast)).recount();
    assertThat(recount.people()).isEqualTo(new Headcount(8, 2, 2));
    assertThat(recount.places().get(2).findFirstDeparture()).isEmpty();
  }

  @Test
  void anEmptyPlanLosesEverybodyAndSaysSo() {
    Scenario scenario = Drawn.scenario(FaultsTest.DISTRICT);
    Verdict verdict = PlanCheck.of(scenario, new Plan(List.of(), List.of()));
    assertThat(verdict.isAccepted()).isFalse();
    assertThat(verdict.faults()).extracting(Fault::code).containsOnly("PartiesLost").hasSize(5);
    assertThat(verdict.recount().people()).isEqualTo(new Headcount(0, 10, 18));
  }

  @Test
  void aFaultNamesTheRunTheVehicleAndTheNumbers() {
    Scenario scenario = Drawn.scenario(FaultsTest.DISTRICT);
    Plan plan =
        Drawn.plan(scenario, FaultsTest.PLAN.replace("City 09:30–09:40", "City 09:30–09:50"));
    assertThat(PlanCheck.of(scenario, plan).faults())
        .singleElement()
        .extracting(Fault::sentence)
        .isEqualTo(
            "Run run-1 of bus-01 arrives at 2023-08-10T06:30:00Z and is ready at 2023-08-10T06:50:00Z; alighting takes PT10M.");
  }
}
