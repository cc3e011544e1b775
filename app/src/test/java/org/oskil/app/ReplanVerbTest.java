package org.oskil.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oskil.exchange.planfile.InvalidPlanFile;
import org.oskil.exchange.planfile.PlanFile;
import org.oskil.exchange.planfile.RunChange;
import org.oskil.exchange.scenario.InvalidScenario;
import org.oskil.model.network.CrossingId;

final class ReplanVerbTest {
  @TempDir Path folder;
  private Path plan = Path.of("");

  @BeforeEach
  void writeScenarioAndPlan() throws IOException, InvalidScenario {
    TinyFolder.in(folder);
    plan = TinyPlan.in(folder);
  }

  @Test
  void whatNeedsALostCrossingIsDroppedAndWhatDepartedStays() throws IOException, InvalidPlanFile {
    Said said = replan("--lose-crossing", "P1", "--out", folder.resolve("out/new").toString());
    assertThat(said.code()).isZero();
    assertThat(said.out())
        .contains(
            "dropped  BUS-TOWN-01/2", "a crossing was lost", "6 people have a seat, 5 have none");
    PlanFile after = PlanFile.read(folder.resolve("out/new/plan.json"));
    assertThat(after.plan().runs().getFirst()).isEqualTo(TinyPlan.plan().runs().getFirst());
    assertThat(after.changes()).singleElement().isInstanceOf(RunChange.Dropped.class);
    assertThat(after.madeFrom().folder()).isEqualTo("../../tiny");
    assertThat(after.madeFrom().happened().getFirst().lostCrossings())
        .containsExactly(new CrossingId("P1"));
  }

  @Test
  void aReplannedPlanStandsWhenItIsReadBackAndCanBeReplannedAgain() {
    Path once = folder.resolve("once");
    assertThat(replan("--lose-crossing", "P1", "--out", once.toString()).code()).isZero();
    Said checked = Said.by("check-plan", once.resolve("plan.json").toString());
    assertThat(checked.err()).isEmpty();
    assertThat(checked.code()).isZero();
    Path twice = folder.resolve("twice");
    Said again =
        Said.by(
            "replan",
            once.resolve("plan.json").toString(),
            "--now",
            "2023-08-10T06:40+03:00",
            "--line",
            "FAR",
            "--time",
            "5s",
            "--out",
            twice.toString());
    assertThat(again.code()).isZero();
    assertThat(again.out()).doesNotContain("Close line");
    assertThat(Said.by("check-plan", twice.resolve("plan.json").toString()).code()).isZero();
  }

  @Test
  void newDemandIsCarriedAndNobodyWhoLeftFallsOffTheRoll() throws IOException {
    Path demand =
        Files.writeString(
            folder.resolve("demand.csv"),
            """
            place,class,seats,wheelchairs,stretchers,parties,release
            X-OVER,OTHERS,1,0,0,8,
            """);
    Path out = folder.resolve("out");
    Said said = replan("--demand", demand.toString(), "--out", out.toString(), "--json");
    assertThat(said.code()).isZero();
    assertThat(said.json().get("people").intValue()).isEqualTo(14);
    assertThat(said.json().get("seated").intValue()).isEqualTo(14);
    assertThat(said.json().get("changes").get("dropped").isIntegralNumber()).isTrue();
    assertThat(Said.by("check-plan", out.resolve("plan.json").toString()).code()).isZero();
  }

  @Test
  void aLostVehicleMakesNoMoreRuns() {
    Said said = replan("--lose-vehicle", "BUS-TOWN-01");
    assertThat(said.code()).isZero();
    assertThat(said.out()).contains("the vehicle was lost", "5 have none");
  }

  @Test
  void everythingUnknownIsNamedWithWhatIsKnown() {
    Said said =
        Said.by(
            "replan",
            plan.toString(),
            "--now",
            "2023-08-10T01:00+03:00",
            "--lose-crossing",
            "P9",
            "--lose-vehicle",
            "BUS-9",
            "--line",
            "MIDDLE",
            "--json");
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.problems())
        .extracting(problem -> problem.get("code").stringValue())
        .containsExactly("unknown-crossing", "unknown-vehicle", "unknown-line", "now-outside");
    assertThat(said.problems().get(0).get("advice").stringValue()).contains("P1");
  }

  private Said replan(String... more) {
    return Said.by(
        Stream.concat(
                Stream.of(
                    "replan", plan.toString(), "--now", "2023-08-10T06:30+03:00", "--time", "2s"),
                Stream.of(more))
            .toArray(String[]::new));
  }
}
