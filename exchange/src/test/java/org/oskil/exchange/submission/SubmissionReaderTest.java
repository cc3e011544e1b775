package org.oskil.exchange.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.oskil.exchange.problem.Problem;
import org.oskil.model.decision.Statement;
import org.oskil.model.history.Entry;

class SubmissionReaderTest {
  private static final Instant RECEIVED = Instant.parse("2023-08-12T18:00:00Z");
  private static final String VISIT =
      """
      {
       "id": "0189d3a2-7c00-7abc-8def-0123456789ab",
       "household": "0189d3a2-7c00-7abc-8def-000000000001",
       "place": "UA63080050010081319",
       "channel": "VISIT",
       "device": {"id": "0189d3a2-7c00-7abc-8def-0000000000dd", "sequence": 12},
       "happened": "2023-08-10T09:15:00+03:00",
       "written": "2023-08-10T09:20:00+03:00",
       "sent": "2023-08-12T20:59:58+03:00",
       "seen": ["0189d3a2-7c00-7abc-8def-0000000000ee"],
       "entries": [
        {"kind": "REGISTERED", "resident": "0189d3a2-7c00-7abc-8def-000000000011",
         "basis": "DISCOVERED", "age": "OLDER", "mobility": "ESCORTED",
         "personal": {"name": "баба Галя, синя хвіртка"}},
        {"kind": "VISITED", "order": "0189d3a2-7c00-7abc-8def-0000000000aa",
         "found": ["0189d3a2-7c00-7abc-8def-000000000011"]},
        {"kind": "STATED", "resident": "0189d3a2-7c00-7abc-8def-000000000011",
         "order": "0189d3a2-7c00-7abc-8def-0000000000aa", "voice": "OWN",
         "statement": "REFUSES_SIGNED",
         "personal": {"paper": "В-17", "reason": "не лишу корову"}}
       ]
      }
      """;

  @Test
  void aVisitIsReadWithItsPersonalWordsApart() throws InvalidSubmission {
    SentSubmission sent = SubmissionReader.read(VISIT, RECEIVED);
    assertThat(sent.submission().entries()).hasSize(3);
    assertThat(sent.submission().entries().get(2))
        .isInstanceOfSatisfying(
            Entry.Stated.class,
            stated -> assertThat(stated.statement()).isInstanceOf(Statement.RefusesSigned.class));
    assertThat(sent.personal())
        .extracting(Personal::kind)
        .containsExactly(Personal.Kind.NAME, Personal.Kind.PAPER, Personal.Kind.REASON);
    assertThat(SubmissionWriter.entries(sent.submission().entries()))
        .doesNotContain("Галя", "корову", "В-17");
  }

  @Test
  void whatIsWrittenIsReadBack() throws InvalidSubmission {
    SentSubmission sent = SubmissionReader.read(VISIT, RECEIVED);
    assertThat(SubmissionReader.read(SubmissionWriter.write(sent), RECEIVED)).isEqualTo(sent);
    assertThat(SubmissionReader.entries(SubmissionWriter.entries(sent.submission().entries())))
        .isEqualTo(sent.submission().entries());
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    String wrong =
        VISIT
            .replace("7abc-8def-0123456789ab", "4abc-8def-0123456789ab")
            .replace("\"VISIT\"", "\"VISITED\"")
            .replace("\"OLDER\"", "\"OLD\"")
            .replace("\"sequence\": 12", "\"sequence\": 0")
            .replace("09:20:00+03:00", "09:20")
            .replace("\"paper\": \"В-17\", ", "");
    assertThatThrownBy(() -> SubmissionReader.read(wrong, RECEIVED))
        .isInstanceOfSatisfying(
            InvalidSubmission.class,
            invalid ->
                assertThat(invalid.problems())
                    .extracting(problem -> problem.where().field() + " " + problem.code().id())
                    .containsExactlyInAnyOrder(
                        "/id not-version-7",
                        "/channel unknown-word",
                        "/entries/0/age unknown-word",
                        "/device/sequence not-positive",
                        "/written time-without-offset",
                        "/entries/2/statement paper-missing"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "voice": "OWN"              | "voice": "IN_THEIR_NAME"                | refusal-in-anothers-name
          "voice": "OWN"              | "voice": "GUARDIAN"                     | guardian-not-named
          "found":                    | "fuond":                                | unknown-key
          "mobility": "ESCORTED"      | "mobility": "ESCORTED", "merge": "x"    | unknown-key
          "REFUSES_SIGNED"            | "REFUSES_UNSIGNED"                      | missing-key
          "mobility": "ESCORTED",     | "mobility": "ESCORTED", "guardians": ["0189d3a2-7c00-7abc-8def-000000000099"], | adult-with-guardian
          "place": "UA63080050010081319" | "place": "Dvorichna"                 | invalid-place-code
          "seen": ["                  | "seen": ["x                             | not-a-uuid
          """)
  void eachMistakeHasItsOwnProblem(String right, String wrong, String code) {
    assertThat(VISIT).contains(right);
    assertThatThrownBy(() -> SubmissionReader.read(VISIT.replace(right, wrong), RECEIVED))
        .isInstanceOfSatisfying(
            InvalidSubmission.class,
            invalid ->
                assertThat(invalid.problems())
                    .extracting(problem -> problem.code().id())
                    .contains(code));
  }

  @Test
  void aNameIsNeverShownInAProblem() {
    String wrong = VISIT.replace("синя хвіртка", "синя хвіртка".repeat(300));
    assertThatThrownBy(() -> SubmissionReader.read(wrong, RECEIVED))
        .isInstanceOfSatisfying(
            InvalidSubmission.class,
            invalid ->
                assertThat(invalid.problems().getFirst().in(Locale.ENGLISH).sentence())
                    .contains("longer than 2000")
                    .doesNotContain("хвіртка"));
  }

  @ParameterizedTest
  @EnumSource
  void everyProblemHasItsSentencesInBothLanguages(SubmissionProblem code) {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.of("uk", "UA"))) {
      ResourceBundle sentences = ((Problem.Code) code).sentences(locale);
      assertThat(sentences.getString(code.id() + ".message")).isNotBlank();
      assertThat(sentences.getString(code.id() + ".advice")).isNotBlank();
    }
  }
}
