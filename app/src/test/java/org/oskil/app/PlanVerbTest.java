package org.oskil.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlanVerbTest {
  @TempDir Path folder;
  private Path scenario = Path.of("");

  @BeforeEach
  void writeScenario() throws IOException {
    scenario = TinyFolder.in(folder);
  }

  @Test
  void aPlanIsOneJsonObjectThatProgramsCanRelyOn() {
    Said said = plan("--json", "--quiet");
    assertThat(said.code()).isZero();
    assertThat(said.err()).isEmpty();
    assertThat(said.out().lines()).hasSize(1);
    assertThat(said.json().propertyNames())
        .containsExactly(
            "places",
            "people",
            "seated",
            "withoutSeat",
            "worstScenario",
            "value",
            "bound",
            "gapPercent",
            "seconds",
            "check",
            "faults");
    assertThat(said.json().get("places").intValue()).isEqualTo(2);
    assertThat(said.json().get("people").intValue()).isEqualTo(11);
    assertThat(said.json().get("seated").intValue()).isEqualTo(11);
    assertThat(said.json().get("withoutSeat").intValue()).isZero();
    assertThat(said.json().get("worstScenario").stringValue()).isIn("CLOSE", "FAR");
    assertThat(said.json().get("value").isIntegralNumber()).isTrue();
    assertThat(said.json().get("value").longValue())
        .isGreaterThanOrEqualTo(said.json().get("bound").longValue());
    assertThat(said.json().get("check").stringValue()).isEqualTo("green");
    assertThat(said.json().get("faults")).isEmpty();
  }

  @Test
  void thePlanIsWrittenAndStandsWhenItIsReadBack() throws IOException {
    Path out = folder.resolve("deep/out");
    Said said = plan("--out", out.toString());
    assertThat(said.code()).isZero();
    assertThat(names(out)).containsExactly("map.geojson", "plan.html", "plan.json", "runs.csv");
    assertThat(said.err())
        .contains("Written to " + out + ": plan.json, runs.csv, map.geojson, plan.html");
    Said checked = Said.by("check-plan", out.resolve("plan.json").toString(), "--json");
    assertThat(checked.code()).isZero();
    assertThat(checked.err()).isEmpty();
    assertThat(checked.json().get("seated").intValue()).isEqualTo(11);
  }

  @Test
  void otherFilesOfTheFolderStayAsTheyAre() throws IOException {
    Path out = Files.createDirectories(folder.resolve("out"));
    Files.writeString(out.resolve("notes.txt"), "mine");
    Files.writeString(out.resolve("plan.json"), "old");
    assertThat(plan("--out", out.toString()).code()).isZero();
    assertThat(out.resolve("notes.txt")).hasContent("mine");
    assertThat(Files.readString(out.resolve("plan.json"))).contains("oskil-plan");
    assertThat(names(out))
        .containsExactly("map.geojson", "notes.txt", "plan.html", "plan.json", "runs.csv");
  }

  @Test
  void progressIsToldOnTheErrorStreamOnly() {
    Said said = plan("--json");
    assertThat(said.err()).contains("s  ");
    assertThat(said.out().lines()).hasSize(1);
  }

  @Test
  void everythingWrongWithTheScenarioIsSaidAtOnce() throws IOException {
    TinyFolder.replace(scenario, "people.csv", "X-OVER,5", "X-OVER,7");
    TinyFolder.replace(scenario, "roads.csv", "600", "six hundred");
    Said text = plan();
    assertThat(text.code()).isEqualTo(2);
    assertThat(text.out()).isEmpty();
    assertThat(text.err()).contains("people.csv", "roads.csv:2");
    Said json = plan("--json");
    assertThat(json.code()).isEqualTo(2);
    assertThat(json.problems()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(json.problems().get(0).propertyNames())
        .containsExactly("file", "line", "field", "value", "code", "message", "advice");
  }

  @Test
  void aFolderThatCannotBeWrittenToIsNamedBeforeAnyPlanning() throws IOException {
    Path taken = Files.writeString(folder.resolve("taken"), "a file");
    Said said = plan("--out", taken.toString());
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).contains("taken", "--out").doesNotContain("Exception in");
    assertThat(said.out()).isEmpty();
  }

  @Test
  void whereNobodyCanBeMovedTheEndingSaysSo() throws IOException {
    TinyFolder.replace(
        scenario,
        "scenario.json",
        "\"deadline\": \"2023-08-10T20:00:00+03:00\"",
        "\"deadline\": \"2023-08-10T06:25:00+03:00\"");
    TinyFolder.replace(scenario, "scenario.json", "T06:30:00+03:00\"}", "T06:10:00+03:00\"}");
    Said said = plan();
    assertThat(said.code()).isEqualTo(3);
    assertThat(said.out())
        .contains("Nobody can be moved under these rules.", "0 people have a seat, 11 have none");
  }

  @Test
  void theTerminalsLanguageIsSpokenUnlessAnotherIsAskedFor() {
    var ukrainian = java.util.Map.of("LANG", "uk_UA.UTF-8");
    assertThat(Said.in(ukrainian, "plan", scenario.toString(), "--time", "2s").out())
        .contains("Населений пункт");
    assertThat(Said.in(ukrainian, "plan", scenario.toString(), "--time", "2s", "--lang=en").out())
        .contains("Settlement");
  }

  private Said plan(String... more) {
    return Said.by(
        Stream.concat(Stream.of("plan", scenario.toString(), "--time", "2s"), Stream.of(more))
            .toArray(String[]::new));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}
