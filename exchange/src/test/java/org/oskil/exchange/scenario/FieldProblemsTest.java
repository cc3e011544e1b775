package org.oskil.exchange.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values that are not what their column holds. */
class FieldProblemsTest {
  private TinyFolder folder;

  @BeforeEach
  void aValidFolder(@TempDir Path path) {
    folder = new TinyFolder(path);
  }

  @Test
  void anEmptyFieldIsReported() {
    folder.with("places.csv", "Dvorichna,Двор", ",Двор");

    assertThat(folder.problems()).containsExactly("places.csv:2 name_en \"\" blank");
  }

  @Test
  void aNumberIsWrittenInDigits() {
    folder.with("roads.csv", "20000", "20 km");

    assertThat(folder.problems()).containsExactly("roads.csv:2 metres \"20 km\" not-a-number");
  }

  @Test
  void spacesBetweenThousandsAreReportedWithThePlainNumber() {
    folder.with("roads.csv", "20000", "20 000");

    assertThat(folder.problems())
        .containsExactly("roads.csv:2 metres \"20 000\" not-a-number 20000");
  }

  @Test
  void aCommaBeforeDecimalsIsReportedWithThePoint() {
    folder.with("nodes.csv", "49.85", "\"49,85\"");

    assertThat(folder.problems()).containsExactly("nodes.csv:2 lat \"49,85\" not-a-number 49.85");
  }

  @Test
  void aNegativeNumberIsReported() {
    folder.with("vehicle_types.csv", "20,1,0", "-20,1,0");

    assertThat(folder.problems()).containsExactly("vehicle_types.csv:2 seats \"-20\" negative");
  }

  @Test
  void aRoadTakesTime() {
    folder.with("roads.csv", "1500,A", "0,A");

    assertThat(folder.problems()).containsExactly("roads.csv:2 seconds \"0\" not-positive");
  }

  @Test
  void aNumberBeyondAnyDistrictIsReported() {
    folder.with("roads.csv", "20000", "20000000");

    assertThat(folder.problems())
        .containsExactly("roads.csv:2 metres \"20000000\" too-large [2000000]");
  }

  @Test
  void aWordOutOfTheListIsReportedWithTheNearest() {
    folder.with("nodes.csv", "LEFT", "LEFTT");

    assertThat(folder.problems())
        .containsExactly("nodes.csv:3 bank \"LEFTT\" unknown-word [LEFT, RIGHT] LEFT");
  }

  @Test
  void yesAndNoAreTheOnlyAnswers() {
    folder.with("places.csv", "RULE,yes", "RULE,так");

    assertThat(folder.problems())
        .containsExactly("places.csv:3 armoured_only \"так\" unknown-word [no, yes]");
  }

  @Test
  void aWordWithCyrillicLettersIsReportedInLatin() {
    folder.with("crossings.csv", "OPEN", "ОРEN");

    assertThat(folder.problems())
        .containsExactly("crossings.csv:2 state \"ОРEN\" cyrillic-lookalike OPEN");
  }

  @Test
  void aCodeWithCyrillicLettersIsReportedInLatin() {
    folder.with("places.csv", "UA63080050010081319", "UА63080050010081319");

    assertThat(folder.problems())
        .containsExactly(
            "places.csv:2 id \"UА63080050010081319\" cyrillic-lookalike UA63080050010081319");
  }

  @Test
  void aReferenceWithCyrillicLettersIsReportedInLatin() {
    folder.with("people.csv", "UA63080050010081319", "UА63080050010081319");

    assertThat(folder.problems())
        .containsExactly(
            "people.csv:2 place \"UА63080050010081319\" cyrillic-lookalike UA63080050010081319");
  }

  @Test
  void anIdOfMixedLettersIsReportedWhereItIsGiven() {
    folder.with("lines.csv", "NEAR", "NЕАR");

    assertThat(folder.problems())
        .containsExactly("lines.csv:2 id \"NЕАR\" cyrillic-lookalike NEAR");
  }

  @Test
  void aLatinLetterInAUkrainianWordIsReported() {
    folder.with("places.csv", "Дворічна", "Дворiчна");

    assertThat(folder.problems())
        .containsExactly("places.csv:2 name_uk \"Дворiчна\" latin-lookalike Дворічна");
  }

  @Test
  void aLoneLatinLetterBetweenUkrainianWordsIsReported() {
    folder.with("hubs.csv", "Школа", "Школа i сад");

    assertThat(folder.problems())
        .containsExactly("hubs.csv:3 name_uk \"Школа i сад\" latin-lookalike Школа і сад");
  }

  @Test
  void aCyrillicLetterInAnEnglishWordIsReported() {
    folder.with("hubs.csv", "School", "Sсhool");

    assertThat(folder.problems())
        .containsExactly("hubs.csv:3 name_en \"Sсhool\" cyrillic-lookalike School");
  }

  @Test
  void anInvisibleCharacterIsReportedWithoutIt() {
    folder.with("bands.csv", "7000", "70\u200B00");

    assertThat(folder.problems())
        .containsExactly("bands.csv:3 from_m \"70\u200B00\" invisible-character 7000");
  }

  @Test
  void aByteOrderMarkWithinAFileIsInvisible() {
    folder.with("bands.csv", "7000", "\uFEFF7000");

    assertThat(folder.problems())
        .containsExactly("bands.csv:3 from_m \"\uFEFF7000\" invisible-character 7000");
  }

  @Test
  void aPlaceCodeHasItsForm() {
    folder.withEverywhere("X-TOWN", "TOWN");

    assertThat(folder.problems()).containsExactly("nodes.csv:5 id \"TOWN\" invalid-place-code");
  }

  @Test
  void aKatottgCodeHasNineteenCharacters() {
    folder.withEverywhere("UA63080050010081319", "UA6308005001008131");

    assertThat(folder.problems())
        .containsExactly(
            "nodes.csv:2 id \"UA6308005001008131\" invalid-place-code",
            "places.csv:2 id \"UA6308005001008131\" invalid-place-code");
  }

  @Test
  void aDayIsWrittenAsIso8601() {
    folder.with("lines.csv", "another map,2023-08-09", "another map,9.8.2023");

    assertThat(folder.problems()).containsExactly("lines.csv:3 day \"9.8.2023\" not-a-day");
  }

  @Test
  void aPositionIsOnTheGlobe() {
    folder.with("nodes.csv", "49.85", "149.85");

    assertThat(folder.problems()).containsExactly("nodes.csv:2 lat \"149.85\" not-on-the-globe");
  }

  @Test
  void latitudeAndLongitudeMayBeSwapped() {
    folder.with("nodes.csv", "49.85,37.68", "37.68,49.85");

    assertThat(folder.problems()).containsExactly("nodes.csv:2 lat \"37.68\" coordinates-swapped");
  }

  @Test
  void theRiverLiesOnTheGlobeToo() {
    folder.with("river.csv", "49.6,37.6", "49.6,337.6");

    assertThat(folder.problems()).containsExactly("river.csv:4 lon \"337.6\" not-on-the-globe");
  }

  @Test
  void aLongValueIsShortened() {
    folder.with(
        "nodes.csv",
        "49.85",
        "9999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999");

    assertThat(folder.problems())
        .containsExactly(
            "nodes.csv:2 lat \"99999999999999999999999999999999999999999999999999999999999999999999999999999999…\" not-a-number");
  }

  @Test
  void aQuestionMarkIsNoReference() {
    folder.with("vehicles.csv", "TOWN,BUS,", "TOWN,?,");

    assertThat(folder.problems()).containsExactly("vehicles.csv:2 type \"?\" unknown-vehicle-type");
  }
}
