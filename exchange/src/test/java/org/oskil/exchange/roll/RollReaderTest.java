package org.oskil.exchange.roll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.oskil.exchange.scenario.ScenarioReader;
import org.oskil.exchange.submission.SentSubmission;
import org.oskil.exchange.submission.SubmissionReader;
import org.oskil.exchange.submission.SubmissionWriter;
import org.oskil.model.history.Entry;
import org.oskil.model.place.PlaceId;
import org.oskil.model.scenario.Scenario;

class RollReaderTest {
  private static final Instant AS_OF = Instant.parse("2023-08-09T12:00:00Z");
  private static final Instant NOW = Instant.parse("2023-08-09T18:00:00Z");
  private static final PlaceId DVORICHNA = new PlaceId("UA63080050010081319");
  private static final String ROLL =
      """
      household,person,place,age,mobility,guardians,name
      H1,P1,UA63080050010081319,ADULT,WALKING,,Олена
      H1,P2,UA63080050010081319,CHILD,WALKING,P1,Марко
      H2,P3,UA63080050010081319,OLDER,LYING,,
      """;

  private static List<SentSubmission> read(String csv) throws InvalidRoll {
    return RollReader.read("roll.csv", csv.getBytes(UTF_8), Set.of(DVORICHNA), AS_OF, NOW);
  }

  @Test
  void eachHouseholdIsOneSubmissionThatCanBeSentAndReadBack() throws Exception {
    List<SentSubmission> roll = read(ROLL);
    assertThat(roll).hasSize(2);
    for (SentSubmission household : roll) {
      assertThat(SubmissionReader.read(SubmissionWriter.write(household), NOW))
          .isEqualTo(household);
    }
  }

  @Test
  void theSameFileIsTheSameSubmissions() throws InvalidRoll {
    assertThat(read(ROLL)).isEqualTo(read(ROLL));
  }

  @Test
  void everythingThatIsWrongIsToldAtOnceWithItsLine() {
    String wrong =
        """
        household,person,place,age,mobility,guardians
        H1,P1,UA63080050010081319,ADULT,WALKING,
        H1,P1,UA63080050010081319,CHILD,WALKING,P9
        H1,P4,UA63080050040045210,ADULT,RUNNING,
        H2,P5,UA63080050010081319,ADULT,WALKING,P1
        H2,P6,UA63080050010081319,CHILD,WALKING,P7
        H2,P7,UA63080050010081319,CHILD,WALKING,
        """;
    assertThatThrownBy(() -> read(wrong))
        .isInstanceOfSatisfying(
            InvalidRoll.class,
            invalid ->
                assertThat(invalid.problems())
                    .extracting(problem -> problem.where().line() + " " + problem.code().id())
                    .containsExactlyInAnyOrder(
                        "3 person-twice",
                        "4 unknown-place",
                        "4 household-in-two-places",
                        "4 unknown-word",
                        "5 guardian-of-an-adult",
                        "6 guardian-is-a-child"));
  }

  @Test
  void aRollWithSemicolonsOrInAnotherEncodingSaysSo() {
    assertThatThrownBy(() -> read(ROLL.replace(',', ';'))).isInstanceOf(InvalidRoll.class);
    byte[] old = ROLL.getBytes(Charset.forName("windows-1251"));
    assertThatThrownBy(() -> RollReader.read("roll.csv", old, Set.of(DVORICHNA), AS_OF, NOW))
        .isInstanceOfSatisfying(
            InvalidRoll.class,
            invalid ->
                assertThat(invalid.problems().getFirst().code().id()).isEqualTo("not-utf-8"));
  }

  @Test
  void theSyntheticRollHasThePeopleOfTheScenario() throws Exception {
    Scenario scenario = ScenarioReader.read(Path.of("../data/kupiansk")).scenario();
    String csv = SyntheticRoll.csv(scenario, 7);
    assertThat(SyntheticRoll.csv(scenario, 7)).isEqualTo(csv);
    Set<PlaceId> places =
        scenario.places().stream().map(place -> place.id()).collect(Collectors.toSet());
    List<SentSubmission> roll =
        RollReader.read("roll.csv", csv.getBytes(UTF_8), places, AS_OF, NOW);
    List<Entry.Registered> people =
        roll.stream()
            .flatMap(household -> household.submission().entries().stream())
            .filter(Entry.Registered.class::isInstance)
            .map(Entry.Registered.class::cast)
            .toList();
    assertThat(people).hasSize(11_800);
    assertThat(people).filteredOn(one -> one.person().isChild()).hasSize(600);
    assertThat(people)
        .filteredOn(one -> one.person().isChild())
        .allMatch(child -> !child.person().guardians().isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void everyProblemHasItsSentencesInBothLanguages(RollProblem code) {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.of("uk", "UA"))) {
      assertThat(code.sentences(locale).getString(code.id() + ".message")).isNotBlank();
      assertThat(code.sentences(locale).getString(code.id() + ".advice")).isNotBlank();
    }
  }
}
