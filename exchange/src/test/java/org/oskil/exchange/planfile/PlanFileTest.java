package org.oskil.exchange.planfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oskil.exchange.problem.Problem;
import org.oskil.exchange.sample.RandomPlanFiles;
import org.oskil.exchange.sample.SampleDistrict;

final class PlanFileTest {
  private static final String GOOD = SampleDistrict.planFile().toJson();

  @Test
  void whatIsWrittenIsReadBackUnchanged() throws InvalidPlanFile {
    for (long seed = 0; seed < 500; seed++) {
      PlanFile file = RandomPlanFiles.withSeed(seed);
      String json = file.toJson();
      PlanFile again = PlanFile.parse("plan.json", json.getBytes(UTF_8));
      assertThat(again).as("seed %d", seed).isEqualTo(file);
      assertThat(again.toJson()).as("seed %d", seed).isEqualTo(json);
    }
  }

  @Test
  void anUnknownVersionIsRefusedWithoutReadingOn() {
    assertThat(
            problems(
                GOOD.replace("\"version\" : 1", "\"version\" : 2")
                    .replace("\"runs\"", "\"journeys\"")))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.code()).isEqualTo("unknown-version");
          assertThat(problem.field()).isEqualTo("/version");
          assertThat(problem.value()).isEqualTo("2");
        });
  }

  @Test
  void anotherJsonFileIsNotTakenForAPlan() {
    assertThat(problems("{\"type\": \"FeatureCollection\"}"))
        .extracting(Problem.Told::code)
        .containsExactly("not-a-plan");
    assertThat(problems("[]")).extracting(Problem.Told::code).containsExactly("not-a-plan");
  }

  @Test
  void whatIsNotJsonIsSaidWithItsLine() {
    assertThat(problems(GOOD.substring(0, GOOD.length() / 2)))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.code()).isEqualTo("not-json");
          assertThat(problem.value()).startsWith("line ");
        });
    assertThat(problems("")).extracting(Problem.Told::code).containsExactly("not-a-plan");
    assertThat(problems("{\"format\": 1, \"format\": 2}"))
        .extracting(Problem.Told::code)
        .containsExactly("not-json");
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnceWithItsPointer() {
    String broken =
        GOOD.replace("\"2023-08-10T03:20:00Z\"", "\"twenty past six\"")
            .replace("\"parties\" : 5", "\"parties\" : -5")
            .replace("\"hub\" : \"CENTRE\"", "\"hubb\" : \"CENTRE\"")
            .replace("\"seed\" : 1", "\"seed\" : \"one\"")
            .replace("\"class\" : \"OTHERS\"", "\"class\" : \"ALL\"");
    assertThat(problems(broken))
        .extracting(problem -> problem.field() + " " + problem.code())
        .containsExactlyInAnyOrder(
            "/runs/0/stops/0/arrives not-readable",
            "/runs/0/stops/0/boarding/0/parties not-expected",
            "/runs/1/finish/hub missing",
            "/runs/1/finish/hubb unknown-field",
            "/appraisal/clearance/1/class not-expected",
            "/appraisal/effort/seed not-expected");
  }

  @Test
  void twoRunsOfOneIdAndAChangeOfAnUnknownRunAreRefused() {
    String twice = GOOD.replace("BUS-01/2", "BUS-01/1");
    assertThat(problems(twice))
        .extracting(problem -> problem.field() + " " + problem.code())
        .containsExactly("/runs/1/id duplicate-run");
    String stranger =
        GOOD.replace(
            "\"changes\" : [ ]",
            "\"changes\" : [ { \"kind\" : \"added\", \"run\" : \"BUS-09/1\" } ]");
    assertThat(problems(stranger))
        .extracting(problem -> problem.field() + " " + problem.code())
        .containsExactly("/changes/0/run unknown-run");
  }

  @Test
  void aNameWithASlashIsEscapedInThePointer() {
    String odd = GOOD.replaceFirst("\"runs\"", "\"a/b~c\" : 1, \"runs\"");
    assertThat(problems(odd)).extracting(Problem.Told::field).containsExactly("/a~1b~0c");
  }

  @Test
  void randomDamageIsReportedAndNeverCrashesTheReader() {
    var random = new java.util.Random(7);
    for (int i = 0; i < 3000; i++) {
      var damaged = new StringBuilder(GOOD);
      int at = random.nextInt(damaged.length());
      damaged.replace(
          at,
          Math.min(damaged.length(), at + 1 + random.nextInt(12)),
          List.of("", "0", "null", "[", "{}", "\"").get(random.nextInt(6)));
      try {
        PlanFile.parse("plan.json", damaged.toString().getBytes(UTF_8));
      } catch (InvalidPlanFile refused) {
        assertThat(refused.problems()).isNotEmpty();
      }
    }
  }

  private static List<Problem.Told> problems(String json) {
    return assertThrows(
            InvalidPlanFile.class, () -> PlanFile.parse("plan.json", json.getBytes(UTF_8)))
        .problems();
  }
}
