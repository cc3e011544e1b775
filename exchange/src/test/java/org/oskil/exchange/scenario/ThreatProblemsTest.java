package org.oskil.exchange.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines, distances and bands. */
class ThreatProblemsTest {
  private TinyFolder folder;

  @BeforeEach
  void aValidFolder(@TempDir Path path) {
    folder = new TinyFolder(path);
  }

  @Test
  void everyNodeHasADistanceToEveryLine() {
    folder.with("distances.csv", "X-TOWN,FAR,20000\n", "");

    assertThat(folder.problems())
        .containsExactly("distances.csv:0 place \"X-TOWN\" distance-missing [FAR]");
  }

  @Test
  void aNewLineNeedsADistanceOfEveryNode() {
    folder.withLine("lines.csv", "NEW,Нова,New,a third map,2023-08-09");

    assertThat(folder.problems())
        .containsExactly(
            "distances.csv:0 place \"UA63080050010081319\" distance-missing [NEW]",
            "distances.csv:0 place \"UA63080090060022231\" distance-missing [NEW]",
            "distances.csv:0 place \"X-PONTOON-W\" distance-missing [NEW]",
            "distances.csv:0 place \"X-TOWN\" distance-missing [NEW]");
  }

  @Test
  void aDistanceIsOfANode() {
    folder.withLine("distances.csv", "X-TOWNE,FAR,20000");

    assertThat(folder.problems())
        .containsExactly("distances.csv:10 place \"X-TOWNE\" unknown-node X-TOWN");
  }

  @Test
  void aDistanceIsToALine() {
    folder.withLine("distances.csv", "X-TOWN,FARR,20000");

    assertThat(folder.problems())
        .containsExactly("distances.csv:10 line \"FARR\" unknown-line FAR");
  }

  @Test
  void aDistanceOfAMiswrittenNodeIsNotAlsoMissing() {
    folder.with("distances.csv", "X-TOWN,FAR", "X-TWON,FAR");

    assertThat(folder.problems())
        .containsExactly("distances.csv:9 place \"X-TWON\" unknown-node X-TOWN");
  }

  @Test
  void aDistanceTwiceNamesBothLines() {
    folder.withLine("distances.csv", "X-TOWN,FAR,21000");

    assertThat(folder.problems())
        .containsExactly("distances.csv:10 place, line \"X-TOWN, FAR\" duplicate-id [9, 10]");
  }

  @Test
  void aDistanceThatCannotBeReadIsNotAlsoMissing() {
    folder.with("distances.csv", "X-TOWN,FAR,20000", "X-TOWN,FAR,");

    assertThat(folder.problems()).containsExactly("distances.csv:9 metres \"\" blank");
  }

  @Test
  void aTrendIsOfAPlace() {
    folder.withLine("trend.csv", "X-TOWN,NEAR,2023-08-08,10");

    assertThat(folder.problems()).containsExactly("trend.csv:3 place \"X-TOWN\" unknown-place");
  }

  @Test
  void aDayOfATrendTwiceNamesBothLines() {
    folder.withLine("trend.csv", "UA63080050010081319,NEAR,2023-08-08,5300");

    assertThat(folder.problems())
        .containsExactly(
            "trend.csv:3 place, line, day \"UA63080050010081319, NEAR, 2023-08-08\" duplicate-id [2, 3]");
  }

  @Test
  void theFirstBandBeginsAtZero() {
    folder.with("bands.csv", "0,100", "100,100");

    assertThat(folder.problems()).containsExactly("bands.csv:2 from_m \"100\" bands-not-from-zero");
  }

  @Test
  void bandsRise() {
    folder.with("bands.csv", "20000,0", "6000,0");

    assertThat(folder.problems())
        .containsExactly("bands.csv:4 from_m \"6000\" bands-not-rising [7000]");
  }

  @Test
  void fartherBandsDoNotWeighMore() {
    folder.with("bands.csv", "7000,55", "7000,155");

    assertThat(folder.problems())
        .containsExactly("bands.csv:3 weight \"155\" band-weight-rises [100]");
  }
}
