package org.oskil.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.oskil.engine.drawn.Drawn;
import org.oskil.model.network.CrossingId;
import org.oskil.model.place.PlaceId;
import org.oskil.model.plan.Leg;
import org.oskil.model.plan.Leg.Passage;
import org.oskil.model.plan.Plan;
import org.oskil.model.plan.Run;
import org.oskil.model.plan.Stop;
import org.oskil.model.scenario.Scenario;
import org.oskil.model.threat.LineId;
import org.oskil.model.threat.Metres;
import org.oskil.model.threat.Threat;

/**
 * One legal plan, and for each fault a change to the district or to the plan that makes this fault
 * and no other.
 */
class FaultsTest {
  static final String DISTRICT =
      """
      08:00 to 12:00, step 10 min
      curfew 21:00 to 05:00
      stops 2 within 20 min
      transfer 10 min
      Alpha 7 km: 1 family of 2, 1 wheelchair with carer
      Beta 9 km: 3 people, 2 people from 09:00
      Gamma 12 km armoured only: 1 person
      Junction 15 km
      Fork 20 km
      Mill 20 km
      Rest 25 km
      City 50 km
      Alpha – Beta 12 min
      Beta – Junction 10 min
      Gamma – City 15 min
      Gamma – Fork 8 min
      Fork – City 9 min
      Mill – City 9 min
      Rest – City 15 min
      Junction ~ City 8 min by bridge, 2 an hour
      Junction ~ City 20 min by ferry, 9 an hour, closed
      Gamma ~ Mill 7 min by weir, 9 an hour
      hub City: 2 berths, room 5, room 8 from 11:00
      transit Rest: 1 berth
      railhead Junction: 1 berth
      train T1 from Junction to City, 11:30 to 11:50, 4 seats
      train T2 from Rest to City, 11:30 to 11:50, 4 seats
      1 × bus at City: 4 seats, 1 wheelchair, 07:00 to 12:00
      1 × van at City: 3 seats, armoured
      """;

  static final String PLAN =
      """
      08:00 bus-01 City ~ bridge 08:00 ~ Alpha 08:30–08:40 (1 of Alpha-1, 1 of Alpha-2) → Beta 09:00–09:10 (1 of Beta-1) ~ bridge 09:20 ~ City 09:30–09:40
      08:00 van-01 City → Gamma 08:20–08:30 (1 of Gamma-1) → Rest 09:00–09:10
      09:10 van-01 Rest ~ bridge 09:25 ~ Beta 09:50–10:00 (1 of Beta-1, 2 of Beta-2) → Junction 10:10–10:20, train T1
      1 of Beta-1 without a seat
      """;

  /** A plan with exactly one fault. */
  record Case(String code, String what, Scenario scenario, Plan plan) {
    @Override
    public String toString() {
      return code + ": " + what;
    }
  }

  static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    duty(cases);
    timetable(cases);
    ways(cases);
    crossings(cases);
    boarding(cases);
    hubsAndTrains(cases);
    return cases;
  }

  private static void duty(List<Case> cases) {
    cases.add(plan("UnknownVehicle", "08:00 bus-01", "08:00 bus-02"));
    cases.add(
        plan(
            "RunsOverlap",
            "09:10 van-01 Rest ~ bridge 09:25 ~ Beta 09:50",
            "09:00 van-01 Rest ~ bridge 09:15 ~ Beta 09:40"));
    cases.add(district("WrongStart", "1 × van at City", "1 × van at Rest"));
    cases.add(district("OutsideShift", "07:00 to 12:00", "07:00 to 09:30"));
    cases.add(district("OutsideShift", "07:00 to 12:00", "08:10 to 12:00"));
    cases.add(district("InCurfew", "curfew 21:00 to 05:00", "curfew 10:10 to 10:30"));
    cases.add(district("InCurfew", "curfew 21:00 to 05:00", "curfew 20:00 to 08:10"));
    Plan plan = Drawn.plan(Drawn.scenario(DISTRICT), PLAN);
    List<Run> runs = new ArrayList<>(plan.runs());
    Run last = runs.removeLast();
    runs.add(
        new Run("run-1", last.vehicle(), last.from(), last.departs(), last.stops(), last.finish()));
    cases.add(
        new Case(
            "RunIdTwice",
            "run-3 is called run-1",
            Drawn.scenario(DISTRICT),
            new Plan(runs, plan.withoutSeat())));
  }

  private static void timetable(List<Case> cases) {
    cases.add(
        plan(
            "OffTheGrid",
            "09:10 van-01 Rest ~ bridge 09:25 ~ Beta 09:50–10:00 (1 of Beta-1, 2 of Beta-2) → Junction 10:10–10:20",
            "09:15 van-01 Rest ~ bridge 09:30 ~ Beta 09:55–10:05 (1 of Beta-1, 2 of Beta-2) → Junction 10:15–10:25"));
    cases.add(
        plan(
            "BeforeStart",
            "08:00 bus-01 City ~ bridge 08:00 ~ Alpha 08:30",
            "07:50 bus-01 City ~ bridge 07:50 ~ Alpha 08:20"));
    cases.add(
        plan(
            "NoStops",
            "1 of Beta-1 without",
            "09:40 bus-01 City → City 09:40–09:50\n1 of Beta-1 without"));
    cases.add(district("TooManyStops", "stops 2", "stops 1"));
    cases.add(
        plan(
            "SamePlaceTwice",
            "(1 of Beta-1, 2 of Beta-2) → Junction 10:10–10:20",
            "(1 of Beta-1) → Beta 10:00–10:10 (2 of Beta-2) → Junction 10:20–10:30"));
    cases.add(district("StopTooFar", "within 20 min", "within 19 min"));
    cases.add(
        both(
            "CrossingBetweenStops",
            "within 20 min",
            "within 40 min",
            "09:10 van-01 Rest ~ bridge 09:25 ~ Beta 09:50–10:00 (1 of Beta-1, 2 of Beta-2) → Junction 10:10–10:20",
            "09:10 van-01 Rest → Gamma 09:40–09:50 ~ bridge 10:05 ~ Beta 10:30–10:40 (1 of Beta-1, 2 of Beta-2) → Junction 10:50–11:00"));
    cases.add(
        plan(
            "DwellTooShort",
            "Gamma 08:20–08:30 (1 of Gamma-1) → Rest 09:00–09:10",
            "Gamma 08:20–08:20 (1 of Gamma-1) → Rest 08:50–09:00"));
    cases.add(
        plan(
            "DwellTooShort",
            "Beta 09:00–09:10 (1 of Beta-1) ~ bridge 09:20 ~ City 09:30–09:40",
            "Beta 09:00–09:00 (1 of Beta-1) ~ bridge 09:10 ~ City 09:20–09:30"));
    cases.add(
        plan(
            "WaitsAtLaterStop",
            "Beta 09:00–09:10 (1 of Beta-1) ~ bridge 09:20 ~ City 09:30–09:40",
            "Beta 09:00–09:20 (1 of Beta-1) ~ bridge 09:30 ~ City 09:40–09:50"));
    cases.add(plan("WrongReady", "City 09:30–09:40", "City 09:30–09:50"));
    cases.add(plan("WrongReady", "City 09:30–09:40", "City 09:30–09:30"));
  }

  private static void ways(List<Case> cases) {
    cases.add(plan("LegTooFast", "Gamma 08:20", "Gamma 08:10"));
    cases.add(plan("LegTooSlow", "Junction 10:10–10:20", "Junction 10:20–10:30"));
    cases.add(approach("LegElsewhere", PLAN, 1, List.of("City", "Fork"), Map.of()));
    cases.add(approach("LegElsewhere", PLAN, 1, List.of(), Map.of()));
    cases.add(approach("NoSuchWay", PLAN, 1, List.of("City", "Rest", "Gamma"), Map.of()));
    cases.add(approach("NotTheFastestWay", PLAN, 1, List.of("City", "Fork", "Gamma"), Map.of()));
    cases.add(
        approach(
            "NeedlessCrossing",
            PLAN,
            1,
            List.of("City", "Mill", "Gamma"),
            Map.of("weir", "08:09")));
    cases.add(
        approach(
            "TooManyCrossings",
            PLAN.replace("Beta 09:50–10:00", "Beta 10:20–10:30")
                .replace("Junction 10:10–10:20", "Junction 10:40–10:50"),
            2,
            List.of("Rest", "City", "Mill", "Gamma", "City", "Junction", "Beta"),
            Map.of("weir", "09:34", "bridge", "09:56")));
  }

  private static void crossings(List<Case> cases) {
    cases.add(district("ClosedCrossing", "by bridge, 2 an hour", "by bridge, 2 an hour, closed"));
    cases.add(
        plan(
            "ClosedCrossing",
            "~ bridge 09:20 ~ City 09:30–09:40",
            "~ ferry 09:20 ~ City 09:40–09:50"));
    cases.add(plan("UnknownCrossing", "~ bridge 09:20 ~", "~ tunnel 09:20 ~"));
    cases.add(
        plan("PassageElsewhere", "van-01 City → Gamma", "van-01 City ~ bridge 08:00 ~ Gamma"));
    cases.add(plan("WrongPassageTime", "~ bridge 09:20 ~", "~ bridge 09:20:01 ~"));
    cases.add(district("CrossingFull", "by bridge, 2 an hour", "by bridge, 1 an hour"));
  }

  private static void boarding(List<Case> cases) {
    cases.add(
        plan(
            "UnknownPlace",
            "1 of Beta-1 without",
            "09:40 bus-01 City → Rest 10:00–10:10 → City 10:30–10:40\n1 of Beta-1 without"));
    cases.add(
        plan(
            "UnknownGroup",
            "1 of Beta-1 without a seat",
            "1 of Beta-1 without a seat\n1 of Delta-1 without a seat"));
    cases.add(
        plan(
            "NotAParty",
            "1 of Beta-1 without a seat",
            "1 of Beta-1 without a seat\n0 of Beta-2 without a seat"));
    cases.add(plan("NotAParty", "(1 of Gamma-1)", "(1 of Gamma-1, -1 of Gamma-1)"));
    cases.add(
        new Case(
            "BoardsElsewhere",
            "Gamma-1 boards at Beta",
            Drawn.scenario(DISTRICT),
            Drawn.plan(
                Drawn.scenario(DISTRICT),
                PLAN.replace("(1 of Gamma-1)", "")
                    .replace("(1 of Beta-1) ~", "(1 of Gamma-1) ~")
                    .replace("1 of Beta-1 without", "2 of Beta-1 without"))));
    cases.add(district("BoardsBeforeRelease", "from 09:00", "from 10:01"));
    cases.add(district("TooManyAboard", "4 seats, 1 wheelchair", "3 seats, 1 wheelchair"));
    cases.add(district("TooManyAboard", "4 seats, 1 wheelchair", "4 seats"));
    cases.add(district("TooManyAboard", "1 wheelchair with carer", "1 stretcher with carer"));
    cases.add(district("ArmouredOnly", "3 seats, armoured", "3 seats"));
    cases.add(plan("PartiesLost", "1 of Beta-1 without a seat", ""));
    cases.add(plan("PartiesLost", "1 of Alpha-1, ", ""));
    cases.add(plan("TooManyParties", "1 of Beta-1 without", "2 of Beta-1 without"));
    Scenario known = Drawn.scenario(DISTRICT);
    Map<PlaceId, Map<LineId, Metres>> distances = new HashMap<>(known.threat().distances());
    distances.remove(new PlaceId("Beta"));
    Threat threat =
        new Threat(known.threat().lines(), distances, known.threat().bands(), List.of());
    cases.add(
        new Case(
            "UnknownDistance",
            "nobody knows how far Beta is",
            known.withThreat(threat),
            Drawn.plan(known, PLAN)));
  }

  private static void hubsAndTrains(List<Case> cases) {
    cases.add(plan("UnknownHub", "Junction 10:10–10:20, train T1", "Nowhere 10:10–10:20"));
    cases.add(
        both(
            "HubFull",
            "hub City: 2 berths, room 5",
            "hub City: 1 berth, room 6",
            PLAN.substring(PLAN.indexOf("08:00 van-01"), PLAN.indexOf(" without")),
            "08:00 van-01 City → Gamma 08:20–09:10 (1 of Gamma-1) → City 09:30–09:40\n2 of Beta-2 without a seat\n2 of Beta-1"));
    cases.add(district("RoomFull", "room 5", "room 4"));
    cases.add(district("RoomFull", "room 8 from 11:00", "room 7 from 11:00"));
    cases.add(district("AfterDeadline", "08:00 to 12:00", "08:00 to 11:40"));
    cases.add(plan("UnknownTrain", "train T1", "train T9"));
    cases.add(plan("WrongTrain", "train T1", "train T2"));
    cases.add(
        both(
            "WrongTrain",
            "room 8 from",
            "room 9 from",
            "Rest 09:00–09:10",
            "Rest 09:00–09:10, train T2"));
    cases.add(district("TrainMissed", "Junction to City, 11:30", "Junction to City, 10:19"));
    cases.add(
        district(
            "TrainFull", "11:30 to 11:50, 4 seats\ntrain T2", "11:30 to 11:50, 2 seats\ntrain T2"));
    cases.add(plan("StaysAtRailhead", ", train T1", ""));
  }

  private static Case district(String code, String from, String to) {
    return both(code, from, to, "", "");
  }

  private static Case plan(String code, String from, String to) {
    return both(code, "", "", from, to);
  }

  private static Case both(String code, String from, String to, String planFrom, String planTo) {
    assertThat(DISTRICT).contains(from);
    assertThat(PLAN).contains(planFrom);
    Scenario scenario = Drawn.scenario(from.isEmpty() ? DISTRICT : DISTRICT.replace(from, to));
    Plan plan = Drawn.plan(scenario, planFrom.isEmpty() ? PLAN : PLAN.replace(planFrom, planTo));
    return new Case(code, from + planFrom + " becomes " + to + planTo, scenario, plan);
  }

  /** The way to the first stop of a run goes by these nodes, with these passages. */
  private static Case approach(
      String code, String drawing, int run, List<String> via, Map<String, String> passages) {
    Scenario scenario = Drawn.scenario(DISTRICT);
    Plan plan = Drawn.plan(scenario, drawing);
    Run whole = plan.runs().get(run);
    Stop first = whole.stops().getFirst();
    var leg =
        new Leg(
            via.stream().map(PlaceId::new).toList(),
            passages.entrySet().stream()
                .map(passage ->
                    new Passage(new CrossingId(passage.getKey()), Drawn.at(passage.getValue())))
                .sorted((one, other) -> one.at().compareTo(other.at()))
                .toList());
    List<Stop> stops = new ArrayList<>(whole.stops());
    stops.set(0, new Stop(first.place(), leg, first.arrives(), first.departs(), first.boarding()));
    List<Run> runs = new ArrayList<>(plan.runs());
    runs.set(
        run,
        new Run(whole.id(), whole.vehicle(), whole.from(), whole.departs(), stops, whole.finish()));
    return new Case(code, "goes by " + via, scenario, new Plan(runs, plan.withoutSeat()));
  }

  @Test
  void theUnchangedPlanIsAccepted() {
    Scenario scenario = Drawn.scenario(DISTRICT);
    assertThat(PlanCheck.of(scenario, Drawn.plan(scenario, PLAN)).faults()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aFaultIsFoundAndCalledByItsName(Case wrong) {
    List<Fault> faults = PlanCheck.of(wrong.scenario, wrong.plan).faults();
    assertThat(faults).extracting(Fault::code).containsOnly(wrong.code);
    assertThat(faults)
        .extracting(Fault::sentence)
        .allSatisfy(sentence -> assertThat(sentence).endsWith("."));
  }

  static Stream<Arguments> edges() {
    return Stream.of(
        edge("curfew 21:00 to 05:00", "curfew 10:20 to 11:00"),
        edge("curfew 21:00 to 05:00", "curfew 20:00 to 08:00"),
        edge("07:00 to 12:00", "08:00 to 09:40"),
        edge("Junction to City, 11:30", "Junction to City, 10:20"),
        edge("08:00 to 12:00, step", "08:00 to 11:50, step"),
        edge("from 09:00", "from 10:00"),
        edge("room 8 from 11:00", "room 8 from 11:50"),
        edge("room 8 from 11:00", "room 5 from 09:30, room 8 from 09:40"));
  }

  private static Arguments edge(String from, String to) {
    return Arguments.of(from, to);
  }

  @ParameterizedTest
  @MethodSource("edges")
  void whatIsJustWithinALimitIsAccepted(String from, String to) {
    assertThat(DISTRICT).contains(from);
    Scenario scenario = Drawn.scenario(DISTRICT.replace(from, to));
    assertThat(PlanCheck.of(scenario, Drawn.plan(scenario, PLAN)).faults()).isEmpty();
  }

  @Test
  void everyFaultIsProvokedByACaseOrByAReplan() {
    var provoked = new TreeSet<String>();
    cases().forEach(wrong -> provoked.add(wrong.code));
    provoked.addAll(List.of("DepartedRunChanged", "DepartsInThePast", "LostVehicleRuns"));
    List<String> codes =
        Arrays.stream(Fault.class.getPermittedSubclasses())
            .flatMap(subject -> Arrays.stream(subject.getPermittedSubclasses()))
            .map(Class::getSimpleName)
            .toList();
    assertThat(provoked).containsExactlyInAnyOrderElementsOf(codes);
  }
}
