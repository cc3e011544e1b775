package org.oskil.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DemoVerbTest {
  @TempDir Path folder;

  @Test
  void theKupianskScenarioIsFoundPlannedJudgedAndWritten() {
    Path out = folder.resolve("out");
    Said said =
        Said.by(
            "demo",
            "--no-serve",
            "--quiet",
            "--json",
            "--time",
            "5s",
            "--out",
            out.toString(),
            "--data",
            folder.resolve("var").toString());
    assertThat(said.code()).as(said.err() + said.out()).isZero();
    assertThat(said.json().get("places").intValue()).isEqualTo(40);
    assertThat(said.json().get("people").intValue()).isEqualTo(11_800);
    assertThat(said.json().get("seated").intValue()).isPositive();
    assertThat(out.resolve("plan.html")).isNotEmptyFile();
    Said recount = Said.by("recount", "--json", "--data", folder.resolve("var").toString());
    assertThat(recount.code()).as(recount.err() + recount.out()).isZero();
    assertThat(recount.json().get("differences")).isEmpty();
    assertThat(Said.by("check-plan", out.resolve("plan.json").toString()).code()).isZero();
  }
}
