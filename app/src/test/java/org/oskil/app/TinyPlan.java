package org.oskil.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.oskil.exchange.planfile.MadeFrom;
import org.oskil.exchange.planfile.PlanFile;
import org.oskil.exchange.scenario.InvalidScenario;
import org.oskil.exchange.scenario.ScenarioReader;
import org.oskil.model.movement.HubId;
import org.oskil.model.movement.VehicleId;
import org.oskil.model.network.CrossingId;
import org.oskil.model.people.PartyClass;
import org.oskil.model.people.PartyGroupId;
import org.oskil.model.place.PlaceId;
import org.oskil.model.plan.Appraisal;
import org.oskil.model.plan.Finish;
import org.oskil.model.plan.Leg;
import org.oskil.model.plan.Onward;
import org.oskil.model.plan.Plan;
import org.oskil.model.plan.Run;
import org.oskil.model.plan.Stop;
import org.oskil.model.threat.LineId;

/**
 * A plan for {@link TinyFolder} made by hand: first the village on the road, then the one behind
 * the pontoon.
 */
final class TinyPlan {
  private static final Instant START = Instant.parse("2023-08-10T03:00:00Z");
  private static final PlaceId NEAR = new PlaceId("X-NEAR");
  private static final PlaceId OVER = new PlaceId("X-OVER");
  private static final PlaceId TOWN = new PlaceId("X-TOWN");
  private static final LineId CLOSE = new LineId("CLOSE");
  private static final LineId FAR = new LineId("FAR");
  private static final CrossingId PONTOON = new CrossingId("P1");

  private TinyPlan() {}

  /** Writes {@code plan.json} beside the scenario folder. */
  static Path in(Path parent) throws IOException, InvalidScenario {
    String fingerprint = ScenarioReader.read(parent.resolve("tiny")).fingerprint();
    var file =
        new PlanFile(new MadeFrom("tiny", fingerprint, List.of()), plan(), appraisal(), List.of());
    return Files.writeString(parent.resolve("plan.json"), file.toJson());
  }

  static Plan plan() {
    return new Plan(List.of(near(), over()), List.of());
  }

  private static Run near() {
    var stop =
        new Stop(
            NEAR,
            new Leg(List.of(TOWN, NEAR), List.of()),
            at(10),
            at(20),
            List.of(
                new Stop.Boarding(new PartyGroupId("X-NEAR/C/2-0-0"), 1),
                new Stop.Boarding(new PartyGroupId("X-NEAR/O/1-0-0"), 4)));
    return new Run(
        "BUS-TOWN-01/1",
        new VehicleId("BUS-TOWN-01"),
        TOWN,
        at(0),
        List.of(stop),
        finish(new Leg(List.of(NEAR, TOWN), List.of()), 30));
  }

  private static Run over() {
    var stop =
        new Stop(
            OVER,
            new Leg(List.of(TOWN, NEAR, OVER), List.of(new Leg.Passage(PONTOON, at(50)))),
            at(60),
            at(70),
            List.of(new Stop.Boarding(new PartyGroupId("X-OVER/O/1-0-0"), 5)));
    return new Run(
        "BUS-TOWN-01/2",
        new VehicleId("BUS-TOWN-01"),
        TOWN,
        at(40),
        List.of(stop),
        finish(new Leg(List.of(OVER, NEAR, TOWN), List.of(new Leg.Passage(PONTOON, at(70)))), 90));
  }

  private static Finish finish(Leg approach, int arrives) {
    return new Finish(
        new HubId("CENTRE"), approach, at(arrives), at(arrives + 10), new Onward.Stay());
  }

  /**
   * The sums are worked out by hand from docs/planning-problem.md; the references are those of a
   * planner that knew little.
   */
  private static Appraisal appraisal() {
    return new Appraisal(
        List.of(
            new Appraisal.LineValue(CLOSE, 4_500_000, 75_600_000, 4_320_000),
            new Appraisal.LineValue(FAR, 2_250_000, 37_800_000, 2_160_000)),
        new Appraisal.Proof(CLOSE, 4_500_000, 4_400_000),
        List.of(new Appraisal.LossValue(PONTOON, at(30), 5, CLOSE, 25_200_000, 25_200_000, 1)),
        List.of(
            new Appraisal.Clearance(PartyClass.CHILDREN, at(30)),
            new Appraisal.Clearance(PartyClass.OTHERS, at(90))),
        new Appraisal.Effort(1, Duration.ofMillis(1500), 3600, "gap reached"));
  }

  private static Instant at(int minute) {
    return START.plus(Duration.ofMinutes(minute));
  }
}
