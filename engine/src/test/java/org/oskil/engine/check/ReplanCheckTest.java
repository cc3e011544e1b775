package org.oskil.engine.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oskil.engine.drawn.Drawn;
import org.oskil.model.movement.VehicleId;
import org.oskil.model.plan.Plan;
import org.oskil.model.scenario.Scenario;

/** At 09:00 the first two runs of the plan have departed; the third has not. */
class ReplanCheckTest {
  private static final Scenario THEN = Drawn.scenario(FaultsTest.DISTRICT);
  private static final Plan PROMISED = Drawn.plan(THEN, FaultsTest.PLAN);
  private static final String THIRD = FaultsTest.PLAN.lines().toList().get(2) + "\n";
  private static final String WITHOUT_THIRD =
      FaultsTest.PLAN
          .replace(THIRD, "2 of Beta-2 without a seat\n")
          .replace("1 of Beta-1 without", "2 of Beta-1 without");

  private static List<String> codes(Scenario now, Plan after, String... lost) {
    Set<VehicleId> vehicles = Set.copyOf(Arrays.stream(lost).map(VehicleId::new).toList());
    var happened = new Happened(THEN, PROMISED, Drawn.at("09:00"), now, vehicles);
    return PlanCheck.afterReplan(happened, after).faults().stream()
        .map(Fault::code)
        .distinct()
        .toList();
  }

  private static Scenario now(String from, String to) {
    assertThat(FaultsTest.DISTRICT).contains(from);
    return Drawn.scenario(FaultsTest.DISTRICT.replace(from, to));
  }

  private static Plan plan(String drawing) {
    return Drawn.plan(THEN, drawing);
  }

  @Test
  void thePromisedPlanIsStillAPlanIfNothingHappened() {
    assertThat(codes(THEN, PROMISED)).isEmpty();
  }

  @Test
  void runsThatDepartedBeforeTheCrossingWasLostAreNotHeldAgainstThePlan() {
    Scenario bridgeLost = now("by bridge, 2 an hour", "by bridge, 2 an hour, closed");
    assertThat(codes(bridgeLost, plan(WITHOUT_THIRD))).isEmpty();
    assertThat(codes(bridgeLost, PROMISED)).containsExactly("ClosedCrossing");
  }

  @Test
  void aDepartedRunCannotBeDropped() {
    String withoutSecond =
        FaultsTest.PLAN
            .lines()
            .filter(line -> !line.contains("Gamma"))
            .reduce("", (one, next) -> one + next + "\n");
    assertThat(codes(THEN, plan(withoutSecond + "1 of Gamma-1 without a seat")))
        .contains("DepartedRunChanged");
  }

  @Test
  void aDepartedRunCannotBeChanged() {
    Plan changed =
        plan(
            FaultsTest.PLAN
                .replace("(1 of Beta-1) ~", "~")
                .replace("1 of Beta-1 without", "2 of Beta-1 without"));
    assertThat(codes(THEN, changed))
        .containsExactlyInAnyOrder("DepartedRunChanged", "DepartsInThePast");
  }

  @Test
  void aNewRunCannotDepartInThePast() {
    String early =
        WITHOUT_THIRD.replace(
            "2 of Beta-2", "08:50 car-01 City → Gamma 09:10–09:20 → City 09:40–09:50\n2 of Beta-2");
    Scenario withCar = Drawn.scenario(FaultsTest.DISTRICT + "1 × car at City: 1 seat, armoured");
    assertThat(codes(withCar, plan(early))).containsExactly("DepartsInThePast");
    assertThat(
            codes(
                withCar,
                plan(
                    early
                        .replace(
                            "08:50 car-01 City → Gamma 09:10", "09:00 car-01 City → Gamma 09:20")
                        .replace("09:20–09:20", "09:20–09:30")
                        .replace("City 09:40–09:50", "City 09:50–10:00"))))
        .isEmpty();
  }

  @Test
  void aLostVehicleEndsTheRunItIsOnAndMakesNoOther() {
    assertThat(codes(THEN, PROMISED, "van-01")).containsExactly("LostVehicleRuns");
    assertThat(codes(THEN, plan(WITHOUT_THIRD), "van-01")).isEmpty();
  }

  @Test
  void aLimitThatShrankBelowWhatHasDepartedLeavesNothingForOthers() {
    assertThat(codes(now("2 an hour", "0 an hour"), plan(WITHOUT_THIRD))).isEmpty();
    assertThat(codes(now("2 an hour", "0 an hour"), PROMISED)).containsExactly("CrossingFull");
    assertThat(codes(now("room 5, room 8", "room 0, room 0"), plan(WITHOUT_THIRD))).isEmpty();
    assertThat(codes(now("room 5, room 8", "room 0, room 0"), PROMISED))
        .containsExactly("RoomFull");
  }

  @Test
  void whoHasLeftStaysCountedThoughTheRollOfTodayNoLongerHasThem() {
    Scenario gammaGone =
        now("Gamma 12 km armoured only: 1 person", "Gamma 12 km armoured only: 1 family of 2");
    assertThat(codes(gammaGone, PROMISED)).isEmpty();
    Scenario fewer = now("3 people, 2 people from 09:00", "1 person, 2 people from 09:00");
    Plan after =
        plan(
            FaultsTest.PLAN
                .replace("(1 of Beta-1, 2 of Beta-2)", "(2 of Beta-2)")
                .replace("1 of Beta-1 without a seat\n", ""));
    assertThat(codes(fewer, after)).isEmpty();
    assertThat(codes(fewer, PROMISED)).containsExactly("TooManyParties");
  }

  @Test
  void theOperationCannotStartAgain() {
    Scenario later = now("08:00 to 12:00", "08:10 to 12:00");
    assertThatThrownBy(() -> new Happened(THEN, PROMISED, Drawn.at("09:00"), later, Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
