package org.oskil.exchange.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {
  private static final Locale UKRAINIAN = Locale.of("uk", "UA");
  private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

  private static final Problem NEGATIVE =
      new Problem(
          new Where("people.csv", 12, "children"), "-3", ProblemCode.NEGATIVE, List.of(), "3");

  @Test
  void aProblemIsToldInUkrainianAndInEnglish() {
    assertThat(NEGATIVE.in(Locale.ENGLISH).sentence())
        .isEqualTo(
            "people.csv:12: children \"-3\": The number is negative. Maybe “3”. Write 0 or more.");
    assertThat(NEGATIVE.in(UKRAINIAN).sentence())
        .isEqualTo(
            "people.csv:12: children \"-3\": Число від’ємне. Можливо, «3». Запишіть 0 або більше.");
  }

  @Test
  void whoeverReadsNeitherIsToldInEnglish() {
    assertThat(NEGATIVE.in(Locale.JAPAN)).isEqualTo(NEGATIVE.in(Locale.ENGLISH));
  }

  @Test
  void aProblemOfAWholeFileNamesNoLineAndNoField() {
    var missing = new Problem(Where.file("roads.csv"), "", ProblemCode.MISSING_FILE, List.of(), "");

    assertThat(missing.in(Locale.ENGLISH).sentence())
        .startsWith("roads.csv: The file is not in the folder. Put it there;");
  }

  @Test
  void bracesAndQuotesInAValueAreShownAsTheyAre() {
    var odd =
        new Problem(
            new Where("a.csv", 1, "b"), "{0} 'x'", ProblemCode.UNKNOWN_WORD, List.of("{1}"), "");

    assertThat(odd.in(Locale.ENGLISH).sentence())
        .isEqualTo("a.csv:1: b \"{0} 'x'\": There is no such word here. Use one of: {1}.");
  }

  @ParameterizedTest
  @EnumSource
  void everyCodeHasItsSentencesInBothLanguagesNamingTheSame(ProblemCode code) {
    for (String part : List.of(".message", ".advice")) {
      String english = catalogue(Locale.ENGLISH).getString(code.id() + part);
      String ukrainian = catalogue(UKRAINIAN).getString(code.id() + part);

      assertThat(english).endsWith(".");
      assertThat(ukrainian).endsWith(".").isNotEqualTo(english);
      assertThat(places(ukrainian)).isEqualTo(places(english));
      // A straight apostrophe would hide what follows it from the formatter.
      assertThat(english + ukrainian).doesNotContain("'");
    }
  }

  @Test
  void noSentenceIsLeftOfACodeThatIsGone() {
    for (Locale language : List.of(Locale.ENGLISH, UKRAINIAN)) {
      assertThat(catalogue(language).keySet()).hasSize(2 * ProblemCode.values().length + 1);
    }
  }

  private static ResourceBundle catalogue(Locale language) {
    return ResourceBundle.getBundle(
        "org.oskil.exchange.problem.problems",
        language,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static Set<String> places(String sentence) {
    Set<String> places = new TreeSet<>();
    PLACE.matcher(sentence).results().map(MatchResult::group).forEach(places::add);
    return places;
  }
}
