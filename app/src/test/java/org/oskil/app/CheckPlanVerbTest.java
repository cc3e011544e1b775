package org.oskil.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oskil.exchange.scenario.InvalidScenario;

final class CheckPlanVerbTest {
  @TempDir Path folder;
  private Path plan = Path.of("");

  @BeforeEach
  void writeScenarioAndPlan() throws IOException, InvalidScenario {
    TinyFolder.in(folder);
    plan = TinyPlan.in(folder);
  }

  @Test
  void aSoundPlanIsShownAndAccepted() {
    Said said = Said.by("check-plan", plan.toString());
    assertThat(said.err()).isEmpty();
    assertThat(said.code()).isZero();
    assertThat(said.out())
        .isEqualTo(
            """
            Tiny hromada: 2 settlements, 11 people
            Internal – not for publication: it names future times and places.

            Settlement  People  Weight  First departs  Last departs  With plan  Without  No seat
            ────────────────────────────────────────────────────────────────────────────────────
            Nearby           6  50–100   10 Aug 06:20  10 Aug 06:20        500   14,000        0
            Overriver        5  50–100   10 Aug 07:10  10 Aug 07:10        750    7,000        0
            Exposure in weighted person-hours, each settlement on its worst claim. Weight: of its distance band, over the claims.

            11 people have a seat, 0 have none; 2 runs.
            On the worst claim (Close line) the exposure is 1,250, the proven bound 1,222: at most 2.27 % from the best possible plan.
            If everybody stayed it would be 21,000.

            If a claim is true
            Claim       With plan  Least possible  Regret  All stay
            ───────────────────────────────────────────────────────
            Close line      1,250           1,200      50    21,000
            Far line          625             600      25    10,500

            If a crossing is lost and the rest is planned anew
            Crossing       Lost at  No seat  Worst claim then  With plan  Regret  Runs changed
            ──────────────────────────────────────────────────────────────────────────────────
            Pontoon   10 Aug 06:30        5  Close line            7,000       0             1

            Independent check: agrees with every rule and every sum.
            All made up.
            """);
  }

  @Test
  void theSameIsSaidInUkrainian() {
    Said said = Said.by("check-plan", plan.toString(), "--lang", "uk");
    assertThat(said.code()).isZero();
    assertThat(said.out())
        .contains(
            "Мала громада: 2 населені пункти, 11 людей",
            "Заріччя",
            "2,27 %",
            "2 рейси",
            "Усе вигадано.");
  }

  @Test
  void aPlanThatBreaksARuleIsRefusedWithItsFaults() throws IOException {
    Files.writeString(plan, Files.readString(plan).replace("\"parties\" : 5", "\"parties\" : 4"));
    Said said = Said.by("check-plan", plan.toString());
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.out()).contains("Independent check: REFUSES the plan, 1 fault:", "PartiesLost");
    Said json = Said.by("check-plan", plan.toString(), "--json");
    assertThat(json.code()).isEqualTo(1);
    assertThat(json.json().get("check").stringValue()).isEqualTo("refused");
    assertThat(json.json().get("faults").get(0).get("code").stringValue()).isEqualTo("PartiesLost");
  }

  @Test
  void aPlanFileThatStatesAnotherExposureThanItsPlanHasIsRefused() throws IOException {
    Files.writeString(plan, Files.readString(plan).replace("4500000", "4400000"));
    Said said = Said.by("check-plan", plan.toString(), "--json");
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.json().get("faults")).hasSize(1);
    assertThat(said.json().get("faults").get(0).get("code").stringValue())
        .isEqualTo("StatedExposureDiffers");
    assertThat(said.json().get("faults").get(0).get("sentence").stringValue())
        .contains("CLOSE", "4400000", "4500000");
  }

  @Test
  void aBoundAboveTheValueIsRefused() throws IOException {
    Files.writeString(
        plan, Files.readString(plan).replace("\"bound\" : 4400000", "\"bound\" : 4600000"));
    Said said = Said.by("check-plan", plan.toString(), "--json");
    assertThat(said.json().get("faults").get(0).get("code").stringValue())
        .isEqualTo("BoundAboveValue");
  }

  @Test
  void aPlanFileThatCannotBeReadIsBadInputWithPointers() throws IOException {
    Files.writeString(plan, Files.readString(plan).replace("\"seed\" : 1", "\"seed\" : \"one\""));
    Said said = Said.by("check-plan", plan.toString(), "--json");
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.out()).isEmpty();
    assertThat(said.problems()).hasSize(1);
    assertThat(said.problems().get(0).get("field").stringValue())
        .isEqualTo("/appraisal/effort/seed");
    assertThat(Said.by("check-plan", folder.resolve("none.json").toString()).code()).isEqualTo(2);
  }

  @Test
  void aScenarioThatChangedMeanwhileIsRemarked() throws IOException {
    TinyFolder.replace(folder.resolve("tiny"), "roads.csv", "T-1", "T-2");
    Said said = Said.by("check-plan", plan.toString());
    assertThat(said.code()).isZero();
    assertThat(said.err()).contains("is not as it was when the plan was made");
  }

  @Test
  void aPlanCanBeJudgedAgainstAnotherFolder() throws IOException {
    Path elsewhere = TinyFolder.in(folder.resolve("elsewhere"));
    TinyFolder.replace(elsewhere, "crossings.csv", "OPEN", "CLOSED");
    TinyFolder.replace(
        elsewhere,
        "roads.csv",
        "X-NEAR,X-TOWN,T-1,9000,600,A,",
        "X-NEAR,X-TOWN,T-1,9000,600,A,\nX-OVER,X-TOWN,T-2,90000,9000,C,");
    Said said = Said.by("check-plan", plan.toString(), "--scenario", elsewhere.toString());
    assertThat(said.code()).isEqualTo(1);
  }
}
