package org.oskil.exchange.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not there, or not what they should be. */
class FileProblemsTest {
  private TinyFolder folder;

  @BeforeEach
  void aValidFolder(@TempDir Path path) {
    folder = new TinyFolder(path);
  }

  @Test
  void aFolderThatIsNotThereIsReported(@TempDir Path empty) {
    Path none = empty.resolve("none");

    assertThat(
            catchThrowableOfType(InvalidScenario.class, () -> ScenarioReader.read(none)).problems())
        .extracting(TinyFolder::inShort)
        .containsExactly(none + ":0  \"\" missing-folder");
  }

  @Test
  void aMissingFileIsOneProblemAndNotManyUnknownIds() {
    folder.without("nodes.csv");

    assertThat(folder.problems()).containsExactly("nodes.csv:0  \"\" missing-file");
  }

  @Test
  void aFileOfNearlyTheRightNameIsSuggested() {
    folder.withBytes("band.csv", new byte[] {65});
    folder.without("bands.csv");

    assertThat(folder.problems()).containsExactly("bands.csv:0  \"\" missing-file band.csv");
  }

  @Test
  void anEmptyFileIsReported() {
    folder.withBytes("trend.csv", new byte[0]);

    assertThat(folder.problems()).containsExactly("trend.csv:0  \"\" empty-file");
  }

  @Test
  void aTableThatMustSaySomethingNeedsARow() {
    folder.withBytes("lines.csv", "id,name_uk,name_en,source,day\n".getBytes(UTF_8));
    folder.withBytes("distances.csv", "place,line,metres\n".getBytes(UTF_8));
    folder.withBytes("trend.csv", "place,line,day,metres\n".getBytes(UTF_8));

    assertThat(folder.problems())
        .containsExactly("distances.csv:0  \"\" no-rows", "lines.csv:0  \"\" no-rows");
  }

  @Test
  void bytesThatAreNotUtf8AreReportedWithTheirLine() {
    folder.withBytes(
        "bands.csv",
        "from_m,weight,reason\n0,100,близько\n".getBytes(Charset.forName("windows-1251")));

    assertThat(folder.problems()).containsExactly("bands.csv:2  \"0xE1\" not-utf-8");
  }

  @Test
  void aFileCutOffWithinALetterIsNotUtf8() {
    folder.withBytes("trend.csv", new byte[] {'a', (byte) 0xD0});

    assertThat(folder.problems()).containsExactly("trend.csv:1  \"0xD0\" not-utf-8");
  }

  @Test
  void utf16IsReportedWithAndWithoutItsMark() {
    folder.withBytes("bands.csv", "from_m".getBytes(StandardCharsets.UTF_16));
    folder.withBytes("trend.csv", "place".getBytes(StandardCharsets.UTF_16LE));

    assertThat(folder.problems())
        .containsExactly("bands.csv:0  \"\" utf-16", "trend.csv:0  \"\" utf-16");
  }

  @Test
  void semicolonsAreOneProblemOfTheFile() {
    folder.with("bands.csv", ",", ";");

    assertThat(folder.problems())
        .containsExactly("bands.csv:1  \"from_m;weight;reason\" semicolons");
  }

  @Test
  void tabsAreReportedAsSemicolonsAre() {
    folder.with("bands.csv", ",", "\t");

    assertThat(folder.problems())
        .containsExactly("bands.csv:1  \"from_m\tweight\treason\" semicolons");
  }

  @Test
  void aQuoteThatIsNeverClosedIsReportedWhereItOpens() {
    folder.with("bands.csv", "farther", "\"farther");

    assertThat(folder.problems()).containsExactly("bands.csv:3  \"\" broken-quotes");
  }

  @Test
  void aQuoteWithinAFieldIsReported() {
    folder.with("bands.csv", "farther", "the \"far\" one");

    assertThat(folder.problems()).containsExactly("bands.csv:3  \"\" broken-quotes");
  }

  @Test
  void textAfterAClosingQuoteIsReported() {
    folder.with("bands.csv", "farther", "\"far\"ther");

    assertThat(folder.problems()).containsExactly("bands.csv:3  \"\" broken-quotes");
  }

  @Test
  void aMissingColumnIsReportedOnce() {
    folder.with("trend.csv", ",metres", "");
    folder.with("trend.csv", ",5200", "");

    assertThat(folder.problems())
        .containsExactly("trend.csv:1 metres \"\" missing-column [metres]");
  }

  @Test
  void anUnknownColumnIsReportedAndTheRestIsRead() {
    folder.with("bands.csv", "reason", "reason,colour");
    folder.with("bands.csv", "near", "near,red");
    folder.with("bands.csv", "farther", "farther,red");
    folder.with("bands.csv", "0,far", "-1,far,red");

    assertThat(folder.problems())
        .containsExactly(
            "bands.csv:1 colour \"colour\" unknown-column", "bands.csv:4 weight \"-1\" negative");
  }

  @Test
  void aMisspeltColumnIsOneProblemAndNamesTheRightOne() {
    folder.with("people.csv", "children", "childern");

    assertThat(folder.problems())
        .containsExactly("people.csv:1 childern \"childern\" unknown-column children");
  }

  @Test
  void aColumnWithCyrillicLettersIsMisspelt() {
    folder.with("people.csv", "place", "рlасе");

    assertThat(folder.problems())
        .containsExactly("people.csv:1 рlасе \"рlасе\" unknown-column place");
  }

  @Test
  void aColumnTwiceIsReported() {
    folder.with("bands.csv", "reason", "reason,reason");
    folder.with("bands.csv", "near", "near,");
    folder.with("bands.csv", "farther", "farther,");
    folder.with("bands.csv", "0,far\n", "0,far,\n");

    assertThat(folder.problems()).containsExactly("bands.csv:1 reason \"reason\" duplicate-column");
  }

  @Test
  void aRowOfTooManyOrTooFewFieldsIsReported() {
    folder.with("bands.csv", "farther", "far, farther");
    folder.with("bands.csv", "20000,0,far", "20000,0");

    assertThat(folder.problems())
        .containsExactly(
            "bands.csv:3  \"4\" wrong-field-count [3]", "bands.csv:4  \"2\" wrong-field-count [3]");
  }

  @Test
  void everyProblemOfEveryFileIsReportedAtOnce() {
    folder.with("scenario.json", "\"stepMinutes\": 5", "\"stepMinutes\": 7");
    folder.with("places.csv", "NAMED", "NAMD");
    folder.with("people.csv", "8,2,2", "8,-2,2");
    folder.with("nodes.csv", "49.85", "north");
    folder.with("trains.csv", "500", "many");
    folder.without("rooms.csv");

    assertThat(folder.problems())
        .containsExactly(
            "nodes.csv:2 lat \"north\" not-a-number",
            "people.csv:2 children \"-2\" negative",
            "places.csv:2 listing \"NAMD\" unknown-word [NAMED, BY_THE_RULE] NAMED",
            "rooms.csv:0  \"\" missing-file",
            "scenario.json:10 /stepMinutes \"7\" step-does-not-divide",
            "trains.csv:2 seats \"many\" not-a-number");
  }
}
