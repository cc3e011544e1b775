package org.oskil.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.oskil.engine.Progress;
import org.oskil.engine.Replanned;

final class WordsTest {
  private final Words ukrainian = new Words(Language.UKRAINIAN);
  private final Words english = new Words(Language.ENGLISH);

  @Test
  void ukrainianNounsHaveThreeForms() {
    assertThat(counts(ukrainian, 0, 1, 2, 4, 5, 11, 12, 14, 21, 22, 25, 101, 111, 112))
        .isEqualTo(
            "0 рейсів, 1 рейс, 2 рейси, 4 рейси, 5 рейсів, 11 рейсів, 12 рейсів, 14 рейсів, 21 рейс, 22 рейси,"
                + " 25 рейсів, 101 рейс, 111 рейсів, 112 рейсів");
    assertThat(counts(english, 0, 1, 2, 21)).isEqualTo("0 runs, 1 run, 2 runs, 21 runs");
  }

  @Test
  void numbersAreWrittenAsTheLanguageDoes() {
    assertThat(english.number(11_800)).isEqualTo("11,800");
    assertThat(ukrainian.number(11_800)).isEqualTo("11\u00a0800");
    assertThat(ukrainian.percent(0.5)).isEqualTo("0,50 %");
    assertThat(english.personHours(5_400)).isEqualTo("2");
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    for (String name : new String[] {"words", "usage"}) {
      assertThat(keys(name, "uk")).as(name).containsAll(keys(name, "en"));
    }
  }

  @Test
  void everyPhaseAndEveryReasonHasAName() {
    for (Words words : new Words[] {ukrainian, english}) {
      for (Progress.Phase phase : Progress.Phase.values()) {
        assertThat(words.say("phase." + phase)).isNotBlank();
      }
      for (Replanned.Reason reason : Replanned.Reason.values()) {
        assertThat(words.say("reason." + reason)).isNotBlank();
      }
    }
  }

  @Test
  void theFirstVariableThatSaysAnythingChoosesTheLanguage() {
    assertThat(Language.ofEnvironment(Map.of("LC_ALL", "uk_UA.UTF-8", "LANG", "en_GB")))
        .isEqualTo(Language.UKRAINIAN);
    assertThat(Language.ofEnvironment(Map.of("LC_ALL", "C", "LANG", "uk_UA")))
        .isEqualTo(Language.ENGLISH);
    assertThat(Language.ofEnvironment(Map.of("LC_ALL", "", "LANG", "uk_UA")))
        .isEqualTo(Language.UKRAINIAN);
    assertThat(Language.ofEnvironment(Map.of())).isEqualTo(Language.ENGLISH);
  }

  private static String counts(Words words, long... numbers) {
    return java.util.Arrays.stream(numbers)
        .mapToObj(number -> words.counted("runs", number))
        .collect(Collectors.joining(", "));
  }

  private static java.util.Set<String> keys(String name, String language) {
    return ResourceBundle.getBundle(
            "org.oskil.app.words." + name,
            Locale.of(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
        .keySet();
  }
}
