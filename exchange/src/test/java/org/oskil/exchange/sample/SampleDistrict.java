package org.oskil.exchange.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.oskil.exchange.planfile.MadeFrom;
import org.oskil.exchange.planfile.PlanFile;
import org.oskil.model.movement.Hub;
import org.oskil.model.movement.HubId;
import org.oskil.model.movement.HubKind;
import org.oskil.model.movement.Means;
import org.oskil.model.movement.Shift;
import org.oskil.model.movement.Train;
import org.oskil.model.movement.VehicleGroup;
import org.oskil.model.movement.VehicleId;
import org.oskil.model.movement.VehicleType;
import org.oskil.model.network.Crossing;
import org.oskil.model.network.CrossingId;
import org.oskil.model.network.CrossingState;
import org.oskil.model.network.Evidence;
import org.oskil.model.network.Network;
import org.oskil.model.network.Node;
import org.oskil.model.network.Road;
import org.oskil.model.people.PartyClass;
import org.oskil.model.people.PartyGroup;
import org.oskil.model.people.PartyGroupId;
import org.oskil.model.people.Seats;
import org.oskil.model.place.Bank;
import org.oskil.model.place.Listing;
import org.oskil.model.place.Names;
import org.oskil.model.place.Place;
import org.oskil.model.place.PlaceId;
import org.oskil.model.place.Position;
import org.oskil.model.plan.Appraisal;
import org.oskil.model.plan.Finish;
import org.oskil.model.plan.Leg;
import org.oskil.model.plan.Onward;
import org.oskil.model.plan.Plan;
import org.oskil.model.plan.Run;
import org.oskil.model.plan.Stop;
import org.oskil.model.scenario.About;
import org.oskil.model.scenario.Rules;
import org.oskil.model.scenario.Scenario;
import org.oskil.model.threat.ExposureBand;
import org.oskil.model.threat.Line;
import org.oskil.model.threat.LineId;
import org.oskil.model.threat.Metres;
import org.oskil.model.threat.Threat;
import org.oskil.model.threat.TrendPoint;

/**
 * Two villages east of a river, a town with a railhead west of it, a pontoon between them, one bus.
 */
public final class SampleDistrict {
  public static final Instant START = Instant.parse("2023-08-10T03:00:00Z");
  public static final PlaceId ALPHA = new PlaceId("X-ALPHA");
  public static final PlaceId BETA = new PlaceId("X-BETA");
  public static final PlaceId TOWN = new PlaceId("X-TOWN");
  public static final PlaceId CITY = new PlaceId("X-CITY");
  public static final CrossingId PONTOON = new CrossingId("P1");
  public static final LineId NEAR = new LineId("NEAR");
  public static final LineId FAR = new LineId("FAR");
  public static final PartyGroupId ALPHA_CHILDREN = new PartyGroupId("X-ALPHA/C/2-0-0");
  public static final PartyGroupId BETA_OTHERS = new PartyGroupId("X-BETA/O/1-0-0");
  private static final HubId STATION = new HubId("STATION");
  private static final HubId CENTRE = new HubId("CENTRE");

  private SampleDistrict() {}

  public static Scenario scenario() {
    return new Scenario(
        new About(
            "sample",
            names("Зразок", "Sample"),
            names("Вигадано.", "Made up <for tests> & nothing else."),
            30,
            4),
        rules(),
        List.of(place(ALPHA, "Альфа", "Alpha", true), place(BETA, "Бета", "=Beta", false)),
        List.of(
            new PartyGroup(
                ALPHA_CHILDREN, ALPHA, PartyClass.CHILDREN, new Seats(2, 0, 0), 5, START),
            new PartyGroup(BETA_OTHERS, BETA, PartyClass.OTHERS, new Seats(1, 0, 0), 20, START)),
        network(),
        threat(),
        means());
  }

  /**
   * The bus collects in Alpha and then in Beta, crosses the pontoon, and some go on by train; four
   * have no seat.
   */
  public static Plan plan() {
    var first =
        new Run(
            "BUS-01/1",
            new VehicleId("BUS-01"),
            TOWN,
            minutes(0),
            List.of(
                new Stop(
                    ALPHA,
                    new Leg(List.of(TOWN, ALPHA), List.of(new Leg.Passage(PONTOON, minutes(0)))),
                    minutes(20),
                    minutes(30),
                    List.of(new Stop.Boarding(ALPHA_CHILDREN, 5))),
                new Stop(
                    BETA,
                    new Leg(List.of(ALPHA, BETA), List.of()),
                    minutes(40),
                    minutes(50),
                    List.of(new Stop.Boarding(BETA_OTHERS, 10)))),
            new Finish(
                STATION,
                new Leg(List.of(BETA, ALPHA, TOWN), List.of(new Leg.Passage(PONTOON, minutes(60)))),
                minutes(80),
                minutes(90),
                new Onward.ByTrain("T1")));
    var second =
        new Run(
            "BUS-01/2",
            new VehicleId("BUS-01"),
            TOWN,
            minutes(90),
            List.of(
                new Stop(
                    BETA,
                    new Leg(
                        List.of(TOWN, ALPHA, BETA), List.of(new Leg.Passage(PONTOON, minutes(90)))),
                    minutes(120),
                    minutes(130),
                    List.of(new Stop.Boarding(BETA_OTHERS, 6)))),
            new Finish(
                CENTRE,
                new Leg(
                    List.of(BETA, ALPHA, TOWN, CITY),
                    List.of(new Leg.Passage(PONTOON, minutes(140)))),
                minutes(220),
                minutes(230),
                new Onward.Stay()));
    return new Plan(List.of(first, second), List.of(new Plan.Unseated(BETA_OTHERS, 4)));
  }

  public static PlanFile planFile() {
    return new PlanFile(new MadeFrom("sample", "00ff", List.of()), plan(), appraisal(), List.of());
  }

  public static Appraisal appraisal() {
    return new Appraisal(
        List.of(
            new Appraisal.LineValue(NEAR, 7_200_000, 72_000_000, 6_480_000),
            new Appraisal.LineValue(FAR, 1_800_000, 18_000_000, 1_720_000)),
        new Appraisal.Proof(NEAR, 7_200_000, 7_000_000),
        List.of(new Appraisal.LossValue(PONTOON, minutes(60), 6, NEAR, 9_000_000, 8_000_000, 1)),
        List.of(
            new Appraisal.Clearance(PartyClass.CHILDREN, minutes(200)),
            new Appraisal.Clearance(PartyClass.OTHERS, minutes(220))),
        new Appraisal.Effort(1, Duration.ofMillis(1234), 3600, "gap reached"));
  }

  public static Instant minutes(int afterStart) {
    return START.plus(Duration.ofMinutes(afterStart));
  }

  private static Rules rules() {
    return new Rules(
        START,
        Instant.parse("2023-08-11T17:00:00Z"),
        ZoneId.of("Europe/Kyiv"),
        new Rules.Timetable(Duration.ofMinutes(5), 3, Duration.ofMinutes(20)),
        List.of(new Rules.Curfew(LocalTime.of(21, 0), LocalTime.of(5, 0))),
        Map.of(PartyClass.CHILDREN, 3, PartyClass.LIMITED_MOBILITY, 2, PartyClass.OTHERS, 1),
        minutes(60));
  }

  private static Network network() {
    return new Network(
        List.of(
            node(ALPHA, "Альфа", "Alpha", 49.70, 37.70, Bank.LEFT),
            node(BETA, "Бета", "=Beta", 49.75, 37.75, Bank.LEFT),
            node(TOWN, "Місто", "Town", 49.71, 37.61, Bank.RIGHT),
            node(CITY, "Столиця", "City", 49.99, 36.23, Bank.RIGHT)),
        List.of(
            new Road(ALPHA, BETA, "B-1", new Metres(6000), Duration.ofMinutes(10), Evidence.C),
            new Road(TOWN, CITY, "A-1", new Metres(100_000), Duration.ofMinutes(60), Evidence.A)),
        List.of(
            new Crossing(
                PONTOON,
                names("Понтон", "Pontoon"),
                TOWN,
                ALPHA,
                Duration.ofMinutes(20),
                CrossingState.OPEN,
                new Crossing.Capacity(14, 4))));
  }

  private static Threat threat() {
    return new Threat(
        List.of(
            new Line(
                NEAR,
                names("Близька", "Near </script><b>claim"),
                "A channel",
                LocalDate.of(2023, 8, 9)),
            new Line(FAR, names("Далека", "Far"), "An analyst", LocalDate.of(2023, 8, 9))),
        Map.of(
            ALPHA, Map.of(NEAR, new Metres(5000), FAR, new Metres(12_000)),
            BETA, Map.of(NEAR, new Metres(8000), FAR, new Metres(16_000)),
            TOWN, Map.of(NEAR, new Metres(11_000), FAR, new Metres(18_000)),
            CITY, Map.of(NEAR, new Metres(90_000), FAR, new Metres(99_000))),
        List.of(
            new ExposureBand(new Metres(0), 100, "close"),
            new ExposureBand(new Metres(7000), 50, "middle"),
            new ExposureBand(new Metres(70_000), 0, "far")),
        List.of(
            new TrendPoint(ALPHA, NEAR, LocalDate.of(2023, 8, 8), new Metres(6000)),
            new TrendPoint(ALPHA, NEAR, LocalDate.of(2023, 8, 9), new Metres(5000))));
  }

  private static Means means() {
    return new Means(
        List.of(
            new VehicleType(
                "BUS",
                names("Автобус", "Bus"),
                new Seats(20, 0, 0),
                true,
                Duration.ofMinutes(5),
                Duration.ofSeconds(10),
                Duration.ofMinutes(10))),
        List.of(
            new VehicleGroup(
                "BUS", "BUS", 2, TOWN, new Shift(LocalTime.of(6, 0), LocalTime.of(20, 0)))),
        List.of(
            new Hub(STATION, names("Станція", "Station"), TOWN, HubKind.RAILHEAD, 2, List.of()),
            new Hub(
                CENTRE,
                names("Центр", "Centre"),
                CITY,
                HubKind.RECEPTION,
                4,
                List.of(new Hub.Room(START, 500)))),
        List.of(
            new Train(
                "T1", STATION, CENTRE, minutes(100), minutes(200), 100, Duration.ofMinutes(20))),
        Duration.ofMinutes(10));
  }

  private static Place place(PlaceId id, String ukrainian, String english, boolean armouredOnly) {
    return new Place(
        id, names(ukrainian, english), names("Громада", "Hromada"), Listing.NAMED, armouredOnly);
  }

  private static Node node(
      PlaceId id, String ukrainian, String english, double latitude, double longitude, Bank bank) {
    return new Node(id, names(ukrainian, english), new Position(latitude, longitude), bank);
  }

  private static Names names(String ukrainian, String english) {
    return new Names(ukrainian, english);
  }
}
