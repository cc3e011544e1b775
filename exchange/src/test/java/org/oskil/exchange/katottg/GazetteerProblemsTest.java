package org.oskil.exchange.katottg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oskil.exchange.problem.InvalidInput;
import org.oskil.exchange.problem.Problem;

/** What may be wrong with a gazetteer folder, and that all of it is said at once. */
class GazetteerProblemsTest {
  private final Map<String, String> files = new TreeMap<>();
  @TempDir private Path folder;

  @BeforeEach
  void soundFolder() {
    files.put(
        "areas.csv",
        """
        code,parent
        UA63000000000041885,
        UA63080000000032022,UA63000000000041885
        UA63080090000067457,UA63080000000032022
        """);
    files.put(
        "settlements.csv",
        """
        code,hromada,lat,lon,position
        UA63080090010026457,UA63080090000067457,49.7,37.6,GOOD
        """);
    files.put("parts.csv", "id,settlement,lat,lon\nX-LEFT,UA63080090010026457,49.71,37.64\n");
    files.put(
        "outlines.csv",
        """
        place,lat,lon
        X-LEFT,49.70,37.63
        X-LEFT,49.72,37.63
        X-LEFT,49.72,37.65
        X-LEFT,49.70,37.65
        """);
    files.put(
        "names.csv",
        """
        id,category,name_uk,name_en,valid_from,valid_to
        UA63000000000041885,OBLAST,Харківська область,Kharkiv oblast,,
        UA63080000000032022,RAION,Куп’янський район,Kupiansk raion,,
        UA63080090000067457,HROMADA,Куп’янська міська громада,Kupiansk hromada,,
        UA63080090010026457,CITY,Куп’янськ,Kupiansk,,
        X-LEFT,PART,Заоскілля,Zaoskillia,,
        """);
    files.put("variants.csv", "id,written,language,kind,seen_at\n");
    files.put("occupation.csv", "code,from,to\nUA63080090010026457,2022-02-24,2022-09-10\n");
  }

  private void change(String file, String from, String to) {
    assertThat(files.get(file)).contains(from);
    files.computeIfPresent(file, (_, text) -> text.replace(from, to));
  }

  private List<String> problems() throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    try {
      GazetteerReader.read(folder);
      return List.of();
    } catch (InvalidInput invalid) {
      return invalid.problems().stream().map(GazetteerProblemsTest::shown).toList();
    }
  }

  private static String shown(Problem problem) {
    return "%s:%s %s \"%s\" %s%s"
        .formatted(
            problem.where().file(),
            problem.where().line(),
            problem.where().field(),
            problem.value(),
            problem.code().id(),
            problem.details().isEmpty() ? "" : " " + problem.details());
  }

  @Test
  void aSoundFolderHasNone() throws IOException {
    assertThat(problems()).isEmpty();
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() throws IOException {
    change(
        "areas.csv",
        "UA63080090000067457,UA63080000000032022",
        "UA63080090000067457,UA63120000000091135");
    change("settlements.csv", "49.7,37.6", "37.6,49.7");
    change("names.csv", "CITY", "HROMADA");
    change("occupation.csv", "2022-02-24,2022-09-10", "2022-09-10,2022-02-24");

    assertThat(problems())
        .containsExactly(
            "areas.csv:4 parent \"UA63120000000091135\" unknown-area",
            "areas.csv:4 parent \"UA63120000000091135\" not-within-parent [UA63120000000091135]",
            "names.csv:5 category \"HROMADA\" category-of-another-level [SETTLEMENT]",
            "occupation.csv:2 to \"2022-02-24\" ends-before-it-begins [2022-09-10]",
            "settlements.csv:2 lat \"37.6\" coordinates-swapped");
  }

  @Test
  void aCodeHasToBeOfTheLevelThatIsWanted() throws IOException {
    change(
        "settlements.csv",
        "UA63080090010026457,UA63080090000067457",
        "UA63080090000067457,UA63080090010026457");

    assertThat(problems())
        .contains(
            "settlements.csv:2 code \"UA63080090000067457\" code-of-another-level [SETTLEMENT]",
            "settlements.csv:2 hromada \"UA63080090010026457\" code-of-another-level [HROMADA]");
  }

  @Test
  void aCodeWrittenWithCyrillicLettersIsRecognised() throws IOException {
    change("settlements.csv", "UA63080090010026457", "UА63080090010026457");

    assertThat(problems()).anyMatch(said -> said.endsWith("cyrillic-lookalike"));
  }

  @Test
  void twoCodesDoNotShareTheirLastFiveDigits() throws IOException {
    change(
        "settlements.csv",
        "GOOD\n",
        "GOOD\nUA63080090020026457,UA63080090000067457,49.7,37.6,GOOD\n");
    change("names.csv", "X-LEFT,", "UA63080090020026457,VILLAGE,Село,Selo,,\nX-LEFT,");

    assertThat(problems())
        .containsExactly(
            "settlements.csv:3 code \"UA63080090020026457\" tail-not-unique [UA63080090010026457]");
  }

  @Test
  void everyUnitHasANameAndNoDayHasTwo() throws IOException {
    change("names.csv", "UA63080000000032022,RAION,Куп’янський район,Kupiansk raion,,\n", "");
    change(
        "names.csv",
        "Куп’янськ,Kupiansk,,",
        "Куп’янськ,Kupiansk,,2020-01-02\nUA63080090010026457,CITY,Куп’янка,Kupianka,2020-01-01,");

    assertThat(problems())
        .containsExactly(
            "areas.csv:3  \"UA63080000000032022\" unit-without-name",
            "names.csv:5 valid_from \"2020-01-01\" validities-overlap [4, 5]");
  }

  @Test
  void anOutlineIsAPolygonAroundItsPoint() throws IOException {
    change(
        "outlines.csv",
        "X-LEFT,49.72,37.63\nX-LEFT,49.72,37.65",
        "X-LEFT,49.72,37.65\nX-LEFT,49.72,37.63");
    assertThat(problems()).containsExactly("parts.csv:2 id \"X-LEFT\" outline-crosses-itself");

    soundFolder();
    change("parts.csv", "49.71,37.64", "49.71,37.60");
    assertThat(problems()).containsExactly("parts.csv:2 id \"X-LEFT\" outline-misses-its-point");

    soundFolder();
    change("outlines.csv", "X-LEFT,49.72,37.63\nX-LEFT,49.72,37.65\n", "");
    assertThat(problems()).containsExactly("parts.csv:2 id \"X-LEFT\" outline-too-short [2]");
  }

  @Test
  void aMissingFileAndAMissingFolderAreSaid() throws IOException {
    files.remove("variants.csv");
    assertThat(problems()).containsExactly("variants.csv:0  \"\" missing-file");

    folder = folder.resolve("nowhere");
    assertThat(catchThrowable(() -> GazetteerReader.read(folder)))
        .hasMessageContaining("There is no such folder");
  }
}
