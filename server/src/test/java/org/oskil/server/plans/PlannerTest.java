package org.oskil.server.plans;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.oskil.server.plans.PlansInDatabase.SAID;
import static org.oskil.server.plans.PlansInDatabase.household;
import static org.oskil.server.plans.PlansInDatabase.inScope;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oskil.exchange.planfile.Happening;
import org.oskil.exchange.planfile.PlanFile;
import org.oskil.exchange.scenario.DemandFile;
import org.oskil.model.decision.Statement;
import org.oskil.model.register.HouseholdId;
import org.oskil.server.plans.PlanBook.Outcome;
import org.oskil.server.plans.Roster.PickUp;
import org.oskil.server.platform.database.Scope;
import org.oskil.server.platform.database.Scoped;
import org.springframework.dao.DataAccessException;

/** From submissions to plans, on a real database. */
final class PlannerTest {
  private static final Duration QUIET = Duration.ofMillis(400);

  private PlansInDatabase house = new PlansInDatabase(QUIET, OperationTime.SCENARIO);

  @AfterEach
  void close() {
    house.close();
  }

  private StoredPlan threeHouseholdsPlanned() throws InterruptedException {
    house.agree(1, Tiny.NEAR);
    house.agree(2, Tiny.NEAR);
    house.agree(3, Tiny.OVER);
    return house.awaitPlanFor(6);
  }

  private static List<HouseholdId> seated(StoredPlan plan) {
    return plan.roster().pickUps(plan.file().plan()).stream()
        .map(pickUp -> pickUp.party().household())
        .toList();
  }

  private static List<PickUp> pickUps(StoredPlan plan) {
    return plan.roster().pickUps(plan.file().plan());
  }

  private List<String> dropped() {
    return house
        .database
        .asOwner()
        .sql("SELECT household_id || ' ' || reason FROM dropped_pickup ORDER BY 1")
        .query(String.class)
        .list();
  }

  @Test
  void householdsThatAgreeHaveASeatInAPlanThatTheCheckAccepts() throws InterruptedException {
    StoredPlan plan = threeHouseholdsPlanned();
    assertThat(seated(plan)).containsExactlyInAnyOrder(household(1), household(2), household(3));
    assertThat(
            house
                .database
                .asOwner()
                .sql(
                    "SELECT people || ' ' || seated || ' ' || submissions || ' ' || cardinality(faults)"
                        + " FROM plan WHERE plan_id = :plan")
                .param("plan", plan.id())
                .query(String.class)
                .single())
        .isEqualTo("6 6 6 0");
  }

  @Test
  void whoeverIsContestedKeepsTheirSeat() throws InterruptedException {
    threeHouseholdsPlanned();
    house.say(1, Tiny.NEAR, SAID.plusSeconds(3600), new Statement.RefusesSigned());
    house.agree(4, Tiny.NEAR);
    assertThat(seated(house.awaitPlanFor(8))).contains(household(1), household(4));
    assertThat(
            house
                .database
                .asOwner()
                .sql("SELECT count(*) FROM person_decision WHERE contested")
                .query(Integer.class)
                .single())
        .isEqualTo(2);
  }

  @Test
  void promisedPickUpsStayWhenSomebodyJoins() throws InterruptedException {
    StoredPlan before = threeHouseholdsPlanned();
    house.agree(4, Tiny.NEAR);
    StoredPlan after = house.awaitPlanFor(8);
    assertThat(after.replaces()).isEqualTo(before.id());
    assertThat(pickUps(after).stream().map(one -> one.party().household() + " " + one.slot()))
        .containsAll(
            pickUps(before).stream()
                .map(one -> one.party().household() + " " + one.slot())
                .toList());
    assertThat(dropped()).isEmpty();
  }

  @Test
  void aPickUpThatNobodyNeedsAnyMoreIsDroppedWithThatReason() throws InterruptedException {
    threeHouseholdsPlanned();
    house.say(2, Tiny.NEAR, SAID.plusSeconds(90_000), new Statement.RefusesSigned());
    assertThat(seated(house.awaitPlanFor(4))).containsExactlyInAnyOrder(household(1), household(3));
    assertThat(dropped()).containsExactly(household(2) + " WITHDRAWN");
  }

  @Test
  void whenTheLastOneStaysThePlanBecomesEmpty() throws InterruptedException {
    house.agree(1, Tiny.NEAR);
    house.awaitPlanFor(2);
    house.say(1, Tiny.NEAR, SAID.plusSeconds(90_000), new Statement.RefusesSigned());
    assertThat(house.awaitPlanFor(0).file().plan().runs()).isEmpty();
  }

  @Test
  void aBurstOfChangesIsPlannedInFewComputationsOfWhichTheLastHasThemAll()
      throws InterruptedException {
    for (int household = 1; household <= 25; household++) {
      house.agree(household, household % 5 == 0 ? Tiny.OVER : Tiny.NEAR);
    }
    StoredPlan last = house.awaitPlanFor(50);
    assertThat(seated(last)).hasSize(25);
    assertThat(house.count("plan")).isLessThanOrEqualTo(6);
  }

  @Test
  void aPlanIsReadBackAsItWasMadeTogetherWithItsDemand(@TempDir Path folder) throws Exception {
    StoredPlan plan = threeHouseholdsPlanned();
    String text =
        house
            .database
            .asOwner()
            .sql("SELECT file FROM plan WHERE plan_id = :plan")
            .param("plan", plan.id())
            .query(String.class)
            .single();
    assertThat(PlanFile.parse("plan", text.getBytes(UTF_8)).toJson()).isEqualTo(text);
    Happening happening = plan.file().madeFrom().happened().getLast();
    String demand = plan.roster().demandFile(Tiny.FOLDER.scenario().rules());
    assertThat(
            HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(demand.getBytes(UTF_8))))
        .isEqualTo(happening.demand().fingerprint());
    Path file = Files.writeString(folder.resolve(happening.demand().file()), demand);
    assertThat(DemandFile.read(file, Tiny.FOLDER.scenario()))
        .containsExactlyInAnyOrderElementsOf(plan.roster().groups(Tiny.FOLDER.scenario().rules()));
  }

  @Test
  void whatHasDepartedStaysWithItsPeople() throws InterruptedException {
    house.close();
    house = new PlansInDatabase(QUIET, OperationTime.REAL);
    StoredPlan before = threeHouseholdsPlanned();
    PickUp first = pickUps(before).getFirst();
    house.now = first.run().departs().plusSeconds(60);
    house.agree(4, first.party().place());
    StoredPlan after = house.awaitPlanFor(8);
    assertThat(after.file().plan().runs()).contains(first.run());
    assertThat(pickUps(after))
        .filteredOn(one -> one.run().equals(first.run()))
        .extracting(one -> one.party().household())
        .containsExactlyElementsOf(
            pickUps(before).stream()
                .filter(one -> one.run().equals(first.run()))
                .map(one -> one.party().household())
                .toList());
    assertThat(seated(after)).doesNotHaveDuplicates().contains(household(4));
  }

  @Test
  void aRefusedPlanIsKeptAndNeverComesIntoForce() throws InterruptedException {
    StoredPlan good = threeHouseholdsPlanned();
    var id = new UUID(7, 7);
    Known known = inScope(() -> house.book().known());
    var refused =
        new Computed(
            known, SAID, good.file(), good.roster(), List.of(), 0, List.of("TooManyAboard: …"));
    inScope(() -> {
      house.book().keep(id, refused);
      return true;
    });
    assertThat(inScope(() -> house.store().find(id))).isPresent();
    assertThat(inScope(() -> house.book().putInForce(id, known.entry(), "duty", "why", SAID)))
        .isEqualTo(new Outcome.Refused());
    assertThat(house.awaitPlanFor(6).id()).isEqualTo(good.id());
    assertThatThrownBy(() -> inScope(() -> house.store().putInForce(id, "duty", SAID, "why")))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void nothingOfAPlanIsChangedOrTakenAway() throws InterruptedException {
    threeHouseholdsPlanned();
    for (String table :
        List.of("plan", "plan_party", "plan_left_out", "plan_in_force", "dropped_pickup")) {
      for (String change : List.of("DELETE FROM " + table, "TRUNCATE " + table)) {
        assertThatThrownBy(() -> inScope(() -> house.asServer().sql(change).update()))
            .as(change)
            .isInstanceOf(DataAccessException.class);
      }
    }
    assertThatThrownBy(
            () -> inScope(() -> house.asServer().sql("UPDATE plan SET seated = 0").update()))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void whoeverWorksForAPartOfTheDistrictSeesNoPlan() throws InterruptedException {
    StoredPlan plan = threeHouseholdsPlanned();
    assertThat(
            Scoped.<Boolean, RuntimeException>call(
                Scope.of("TINY"), () -> house.store().find(plan.id()).isPresent()))
        .isFalse();
  }

  @Test
  void asLongAsNobodyLeavesThereIsNoPlan() throws InterruptedException {
    house.live(1, Tiny.NEAR);
    house.live(2, Tiny.NEAR);
    Thread.sleep(QUIET.multipliedBy(4));
    assertThat(house.count("plan")).isZero();
  }
}
