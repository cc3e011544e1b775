package org.oskil.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.oskil.engine.check.PlanCheck;
import org.oskil.engine.drawn.Drawn;
import org.oskil.model.plan.Appraisal;
import org.oskil.model.scenario.Scenario;

/**
 * Small districts and their plans, from simple to intricate. A bus is 10 minutes at a stop and at a
 * berth.
 */
class FleetPlannerTest {
  private static final PlanningLimits LIMITS = new PlanningLimits(Duration.ofSeconds(20), 0, 1, 1);

  private static Planned plan(String drawing) {
    Scenario scenario = Drawn.scenario(drawing);
    Planned planned = new FleetPlanner().plan(scenario, LIMITS, Progress.SILENT);
    assertThat(PlanCheck.of(scenario, planned.plan()).faults()).isEmpty();
    assertThat(planned.appraisal().proof().value()).isEqualTo(planned.appraisal().proof().bound());
    return planned;
  }

  private static String show(String drawing) {
    return Drawn.show(plan(drawing).plan());
  }

  private static Appraisal.LineValue line(Planned planned, int line) {
    return planned.appraisal().lines().get(line);
  }

  @Test
  void nobodyToFetchIsNothingToDo() {
    assertThat(
            show(
                """
                08:00 to 10:00
                Alpha 7 km: 0 people
                City 50 km
                Alpha – City 20 min
                hub City: 1 berth
                1 × bus at City: 4 seats
                """))
        .isEmpty();
  }

  @Test
  void aBusFetchesWhomItHasSeatsFor() {
    Planned planned =
        plan(
            """
            08:00 to 10:00
            Alpha 7 km: 4 people
            City 50 km
            Alpha – City 20 min
            hub City: 1 berth
            1 × bus at City: 4 seats
            """);
    assertThat(Drawn.show(planned.plan()))
        .isEqualTo("08:00 bus-01 City → Alpha 08:20–08:30 (4 of Alpha-1) → City 08:50–09:00");
    // Half an hour of waiting and twenty minutes aboard for each of four, at weight 10.
    assertThat(line(planned, 0).exposure()).isEqualTo(4 * 10 * (1800 + 1200));
    assertThat(line(planned, 0).withoutPlan()).isEqualTo(4 * 10 * 7200);
  }

  @Test
  void childrenNearestTheFrontGoFirstOnOneBusThatMakesThreeTrips() {
    assertThat(
            show(
                """
                08:00 to 11:00
                stops 1 within 0 min
                Alpha 7 km: 2 people, 1 family of 2
                Beta 12 km: 1 family of 2
                City 50 km
                Alpha – City 20 min
                Beta – City 20 min
                hub City: 1 berth
                1 × bus at City: 2 seats
                """))
        .isEqualTo(
            """
            08:00 bus-01 City → Alpha 08:20–08:30 (1 of Alpha-2) → City 08:50–09:00
            09:00 bus-01 City → Beta 09:20–09:30 (1 of Beta-1) → City 09:50–10:00
            10:00 bus-01 City → Alpha 10:20–10:30 (2 of Alpha-1) → City 10:50–11:00\
            """);
  }

  @Test
  void wheelchairsTakeTheVanThatHasAPlaceForThem() {
    assertThat(
            show(
                """
                08:00 to 09:00
                Alpha 7 km: 2 people, 1 wheelchair with carer
                City 50 km
                Alpha – City 20 min
                hub City: 2 berths
                1 × bus at City: 2 seats
                1 × van at City: 1 seat, 1 wheelchair
                """))
        .isEqualTo(
            """
            08:00 bus-01 City → Alpha 08:20–08:30 (2 of Alpha-1) → City 08:50–09:00
            08:00 van-01 City → Alpha 08:20–08:30 (1 of Alpha-2) → City 08:50–09:00\
            """);
  }

  @Test
  void aFamilyThatDoesNotFitWaitsTogether() {
    assertThat(
            show(
                """
                08:00 to 10:00
                Alpha 7 km: 2 families of 3
                City 50 km
                Alpha – City 20 min
                hub City: 1 berth
                1 × bus at City: 5 seats
                """))
        .isEqualTo(
            """
            08:00 bus-01 City → Alpha 08:20–08:30 (1 of Alpha-1) → City 08:50–09:00
            09:00 bus-01 City → Alpha 09:20–09:30 (1 of Alpha-1) → City 09:50–10:00\
            """);
  }

  @Test
  void aBusWaitsForWhoDecidesLater() {
    assertThat(
            show(
                """
                08:00 to 10:00
                Alpha 7 km: 2 people from 09:00
                City 50 km
                Alpha – City 20 min
                hub City: 1 berth
                1 × bus at City: 2 seats
                """))
        .isEqualTo("08:30 bus-01 City → Alpha 08:50–09:00 (2 of Alpha-1) → City 09:20–09:30");
  }

  @Test
  void aFullBerthMakesTheSecondBusComeLater() {
    assertThat(
            show(
                """
                08:00 to 10:00
                Alpha 7 km: 2 people
                City 50 km
                Alpha – City 20 min
                hub City: 1 berth
                2 × bus at City: 1 seat
                """))
        .isEqualTo(
            """
            08:00 bus-01 City → Alpha 08:20–08:30 (1 of Alpha-1) → City 08:50–09:00
            08:10 bus-02 City → Alpha 08:30–08:40 (1 of Alpha-1) → City 09:00–09:10\
            """);
  }

  @Test
  void aFullCrossingMakesABusWaitForTheNextHour() {
    assertThat(
            show(
                """
                08:00 to 10:00
                Alpha 7 km: 2 people
                City 50 km
                Alpha ~ City 20 min by bridge, 3 an hour
                hub City: 2 berths
                2 × bus at City: 1 seat
                """))
        .isEqualTo(
            """
            08:00 bus-01 City ~ bridge 08:00 ~ Alpha 08:20–08:30 (1 of Alpha-1) ~ bridge 08:30 ~ City 08:50–09:00
            08:30 bus-02 City ~ bridge 08:30 ~ Alpha 08:50–09:00 (1 of Alpha-1) ~ bridge 09:00 ~ City 09:20–09:30\
            """);
  }

  @Test
  void ofTwoCrossingsSideBySideTheOtherTakesWhatOneCannot() {
    assertThat(
            show(
                """
                08:00 to 09:00
                Alpha 7 km: 2 people
                City 50 km
                Alpha ~ City 20 min by bridge, 2 an hour
                Alpha ~ City 20 min by pontoon, 2 an hour
                hub City: 2 berths
                2 × bus at City: 1 seat
                """))
        .contains("08:00 bus-01", "08:00 bus-02", "~ bridge 08:00 ~", "~ pontoon 08:00 ~")
        .doesNotContain("without a seat");
  }

  @Test
  void nobodyMovesInTheCurfew() {
    assertThat(
            show(
                """
                08:00 to 12:00
                curfew 08:40 to 10:00
                Alpha 7 km: 2 people
                City 50 km
                Alpha – City 20 min
                hub City: 1 berth
                1 × bus at City: 2 seats
                """))
        .isEqualTo("10:00 bus-01 City → Alpha 10:20–10:30 (2 of Alpha-1) → City 10:50–11:00");
  }

  @Test
  void onlyTheArmouredVanEntersWhereItMust() {
    assertThat(
            show(
                """
                08:00 to 10:00
                stops 1 within 0 min
                Alpha 3 km armoured only: 1 person
                Beta 7 km: 4 people
                City 50 km
                Alpha – City 20 min
                Beta – City 20 min 1 s
                hub City: 2 berths
                1 × bus at City: 4 seats
                1 × van at City: 4 seats, armoured
                """))
        .isEqualTo(
            """
            08:00 bus-01 City → Beta 08:30–08:40 (4 of Beta-1) → City 09:10–09:20
            08:00 van-01 City → Alpha 08:20–08:30 (1 of Alpha-1) → City 08:50–09:00\
            """);
  }

  @Test
  void aRoomThatIsFullSendsPeopleOn() {
    assertThat(
            show(
                """
                08:00 to 10:00
                Alpha 7 km: 4 people
                Rest 25 km
                City 50 km
                Alpha – Rest 10 min
                Rest – City 30 min
                transit Rest: 2 berths, room 2
                hub City: 2 berths
                2 × bus at Rest: 2 seats
                """))
        .isEqualTo(
            """
            08:00 bus-01 Rest → Alpha 08:10–08:20 (2 of Alpha-1) → Rest 08:30–08:40
            08:00 bus-02 Rest → Alpha 08:10–08:20 (2 of Alpha-1) → City 09:00–09:10\
            """);
  }

  @Test
  void theTrainIsCaught() {
    assertThat(
            show(
                """
                08:00 to 12:00
                transfer 10 min
                Alpha 7 km: 2 people
                Junction 25 km
                City 50 km
                Alpha – Junction 20 min
                Junction – City 150 min
                railhead Junction: 1 berth
                hub City: 1 berth
                train T1 from Junction to City, 09:00 to 10:00, 2 seats
                1 × bus at Junction: 2 seats
                """))
        .isEqualTo(
            "08:00 bus-01 Junction → Alpha 08:20–08:30 (2 of Alpha-1) → Junction 08:50–09:00, train T1");
  }

  @Test
  void whomTheTrainHasNoSeatForGoesByRoad() {
    assertThat(
            show(
                """
                08:00 to 12:00
                transfer 10 min
                Alpha 7 km: 3 people
                Junction 25 km
                City 50 km
                Alpha – Junction 20 min
                Junction – City 60 min
                railhead Junction: 2 berths
                hub City: 1 berth
                train T1 from Junction to City, 09:00 to 10:00, 2 seats
                2 × bus at Junction: 2 seats
                """))
        .isEqualTo(
            """
            08:00 bus-01 Junction → Alpha 08:20–08:30 (2 of Alpha-1) → Junction 08:50–09:00, train T1
            08:00 bus-02 Junction → Alpha 08:20–08:30 (1 of Alpha-1) → City 09:50–10:00\
            """);
  }

  @Test
  void aPlanForBothLinesIsNotThePlanForEither() {
    String district =
        """
        08:00 to 10:30
        lines %s
        stops 1 within 0 min
        Alpha %s km: 1 person
        Beta %s km: 1 person
        City 50 km
        Alpha – City 20 min
        Beta – City 30 min
        hub City: 1 berth
        1 × bus at City: 1 seat
        """;
    String alphaFirst =
        """
        08:00 bus-01 City → Alpha 08:20–08:30 (1 of Alpha-1) → City 08:50–09:00
        09:00 bus-01 City → Beta 09:30–09:40 (1 of Beta-1) → City 10:10–10:20\
        """;
    assertThat(show(district.formatted("north", "50", "7")))
        .startsWith("08:00 bus-01 City → Beta 08:30–08:40");
    Planned both = plan(district.formatted("south, north", "7/50", "50/7"));
    assertThat(Drawn.show(both.plan())).isEqualTo(alphaFirst);
    // If the southern line is true nobody could do better; if the northern, Beta could have left an
    // hour earlier.
    assertThat(line(both, 0).regret()).isZero();
    assertThat(line(both, 1).reference()).isEqualTo(10 * (2400 + 1800));
    assertThat(line(both, 1).regret()).isEqualTo(10 * 3600);
  }

  @Test
  void theDrillSaysWhatIsLeftWhenABridgeIsLost() {
    Planned planned =
        plan(
            """
            08:00 to 12:00
            loss 08:30
            Alpha 7 km: 4 people
            City 50 km
            Alpha ~ City 20 min by bridge, 9 an hour
            hub City: 1 berth
            1 × bus at City: 2 seats
            """);
    assertThat(planned.appraisal().losses())
        .singleElement()
        .satisfies(loss -> {
          assertThat(loss.lost().value()).isEqualTo("bridge");
          // The first run has departed and comes home; the second never departs.
          assertThat(loss.withoutSeat()).isEqualTo(2);
          assertThat(loss.exposure()).isEqualTo(2 * 10 * (1800 + 1200) + 2 * 10 * 4 * 3600);
          assertThat(loss.changedRuns()).isEqualTo(1);
        });
  }
}
