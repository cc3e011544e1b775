package org.oskil.exchange.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be wrong with {@code scenario.json}. */
class HeadProblemsTest {
  private TinyFolder folder;

  @BeforeEach
  void aValidFolder(@TempDir Path path) {
    folder = new TinyFolder(path);
  }

  @Test
  void brokenJsonIsReportedWithItsLine() {
    folder.withBytes("scenario.json", "{\n  \"id\": tiny\n}".getBytes(UTF_8));

    assertThat(folder.problems())
        .containsExactly(
            "scenario.json:2  \"\" invalid-json [Unrecognized token 'tiny': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')]");
  }

  @Test
  void aListIsNotAScenario() {
    folder.withBytes("scenario.json", "[]".getBytes(UTF_8));

    assertThat(folder.problems()).containsExactly("scenario.json:1  \"\" wrong-kind [{ … }]");
  }

  @Test
  void aMissingKeyIsReported() {
    folder.with("scenario.json", "  \"zone\": \"Europe/Kyiv\",\n", "");

    assertThat(folder.problems()).containsExactly("scenario.json:1 /zone \"\" missing-key [zone]");
  }

  @Test
  void anUnknownKeyIsReportedAtAnyDepth() {
    folder.with("scenario.json", "\"maxStops\": 3,", "\"maxStops\": 3, \"colour\": \"red\",");
    folder.with("scenario.json", "\"en\": \"Tiny\"", "\"en\": \"Tiny\", \"fr\": \"Petit\"");

    assertThat(folder.problems())
        .containsExactly(
            "scenario.json:3 /name/fr \"fr\" unknown-key",
            "scenario.json:11 /colour \"colour\" unknown-key");
  }

  @Test
  void aMisspeltKeyIsReportedWithTheMissingOne() {
    folder.with("scenario.json", "\"maxStops\"", "\"maxStop\"");

    assertThat(folder.problems())
        .containsExactly("scenario.json:11 /maxStop \"maxStop\" unknown-key maxStops");
  }

  @Test
  void aValueOfTheWrongKindIsReported() {
    folder.with("scenario.json", "\"stepMinutes\": 5", "\"stepMinutes\": \"5\"");
    folder.with("scenario.json", "[{\"from\": \"21:00\", \"to\": \"05:00\"}]", "[\"21:00\"]");

    assertThat(folder.problems())
        .containsExactly(
            "scenario.json:10 /stepMinutes \"\"5\"\" wrong-kind [1]",
            "scenario.json:13 /curfew/0 \"\"21:00\"\" wrong-kind [{ … }]");
  }

  @Test
  void aTimeNeedsItsOffset() {
    folder.with("scenario.json", "20:00:00+03:00", "20:00:00");

    assertThat(folder.problems())
        .containsExactly("scenario.json:8 /deadline \"2023-08-11T20:00:00\" time-without-offset");
  }

  @Test
  void aTimeIsWrittenAsIso8601() {
    folder.with("scenario.json", "2023-08-10T06:00:00+03:00", "10.08.2023 06:00");

    assertThat(folder.problems())
        .containsExactly("scenario.json:7 /start \"10.08.2023 06:00\" not-a-time");
  }

  @Test
  void anUnknownZoneIsReportedWithTheNearest() {
    folder.with("scenario.json", "Europe/Kyiv", "Europe/Kyyiv");

    assertThat(folder.problems())
        .containsExactly("scenario.json:9 /zone \"Europe/Kyyiv\" unknown-zone Europe/Kyiv");
  }

  @Test
  void theDeadlineComesAfterTheStart() {
    folder.with("scenario.json", "2023-08-11T20:00:00+03:00", "2023-08-10T06:00:00+03:00");

    assertThat(folder.problems())
        .containsExactly(
            "scenario.json:8 /deadline \"2023-08-10T06:00:00+03:00\" deadline-before-start [2023-08-10T03:00:00Z]");
  }

  @Test
  void aMistypedYearIsFound() {
    folder.with("scenario.json", "2023-08-11T20", "2033-08-11T20");

    assertThat(folder.problems())
        .containsExactly(
            "scenario.json:8 /deadline \"2033-08-11T20:00:00+03:00\" operation-too-long [3654, 31]");
  }

  @Test
  void aCrossingIsLostDuringTheOperation() {
    folder.with("scenario.json", "2023-08-10T12", "2023-08-09T12");

    assertThat(folder.problems())
        .containsExactly(
            "scenario.json:16 /crossingLossAt \"2023-08-09T12:00:00+03:00\" loss-outside-operation [2023-08-10T03:00:00Z, 2023-08-11T17:00:00Z]");
  }

  @Test
  void anHourIsAWholeNumberOfSteps() {
    folder.with("scenario.json", "\"stepMinutes\": 5", "\"stepMinutes\": 25");

    assertThat(folder.problems())
        .containsExactly("scenario.json:10 /stepMinutes \"25\" step-does-not-divide");
  }

  @Test
  void aStepOfNoMinutesIsNoStep() {
    folder.with("scenario.json", "\"stepMinutes\": 5", "\"stepMinutes\": 0");

    assertThat(folder.problems())
        .containsExactly("scenario.json:10 /stepMinutes \"0\" not-positive");
  }

  @Test
  void aCurfewIsTwoTimesOfDay() {
    folder.with("scenario.json", "\"05:00\"", "\"5:00\"");

    assertThat(folder.problems())
        .containsExactly("scenario.json:13 /curfew/0/to \"5:00\" not-a-time-of-day");
  }

  @Test
  void aCurfewDoesNotEndWhenItBegins() {
    folder.with("scenario.json", "\"05:00\"", "\"21:00\"");

    assertThat(folder.problems())
        .containsExactly("scenario.json:13 /curfew/0/to \"21:00\" empty-curfew");
  }

  @Test
  void everyClassHasAWeight() {
    folder.with("scenario.json", ", \"OTHERS\": 1", "");

    assertThat(folder.problems())
        .containsExactly("scenario.json:14 /classWeights/OTHERS \"\" missing-key [OTHERS]");
  }

  @Test
  void aKeyTwiceIsReported() {
    folder.with("scenario.json", "\"maxStops\": 3,", "\"maxStops\": 3,\n  \"maxStops\": 4,");

    assertThat(folder.problems())
        .containsExactly(
            "scenario.json:12  \"\" invalid-json [Duplicate Object property \"maxStops\"]");
  }
}
