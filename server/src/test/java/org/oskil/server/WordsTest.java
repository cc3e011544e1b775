package org.oskil.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.oskil.exchange.problem.Problem;
import org.oskil.server.platform.start.DatabaseSettings;
import org.oskil.server.platform.start.ServerSettings;
import org.oskil.server.platform.start.Setting;
import org.oskil.server.platform.start.StartStep;

/** Whatever the server says to people it says in both languages, whichever package says it. */
final class WordsTest {
  private static final Locale UKRAINIAN = Locale.of("uk");
  private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

  @TestFactory
  Stream<DynamicTest> everyCodeHasItsSentencesInBothLanguagesNamingTheSame() {
    List<Problem.Code> codes = codes();
    assertThat(codes).hasSizeGreaterThan(30);
    return codes.stream().map(code -> DynamicTest.dynamicTest(code.id(), () -> assertWorded(code)));
  }

  @TestFactory
  Stream<DynamicTest> noSentenceIsLeftOfACodeThatIsGone() {
    return codes().stream()
        .collect(Collectors.groupingBy(code -> code.getClass().getPackageName()))
        .entrySet()
        .stream()
        .map(entry ->
            DynamicTest.dynamicTest(
                entry.getKey(),
                () -> {
                  for (Locale language : List.of(Locale.ENGLISH, UKRAINIAN)) {
                    assertThat(entry.getValue().getFirst().sentences(language).keySet())
                        .hasSize(2 * entry.getValue().size());
                  }
                }));
  }

  @Test
  void everySettingAndEveryStepIsExplained() throws Exception {
    var outside =
        Map.of(
            DatabaseSettings.URL, "jdbc:postgresql://host/oskil",
            DatabaseSettings.USER, "server",
            DatabaseSettings.PASSWORD, "secret one",
            DatabaseSettings.OWNER, "owner",
            DatabaseSettings.OWNER_PASSWORD, "secret two");
    var data = Path.of("var");
    for (var settings :
        List.of(ServerSettings.of(8080, data, Map.of()), ServerSettings.of(8080, data, outside))) {
      for (Setting setting : settings.effective()) {
        assertThat(setting.explanation(Locale.ENGLISH)).endsWith(".");
        assertThat(setting.explanation(UKRAINIAN))
            .endsWith(".")
            .isNotEqualTo(setting.explanation(Locale.ENGLISH));
        assertThat(setting.value()).doesNotContain("secret");
      }
    }
    for (StartStep step : StartStep.values()) {
      assertThat(step.in(UKRAINIAN)).isNotEqualTo(step.in(Locale.ENGLISH));
    }
  }

  private static void assertWorded(Problem.Code code) {
    for (String part : List.of(".message", ".advice")) {
      String english = code.sentences(Locale.ENGLISH).getString(code.id() + part);
      String ukrainian = code.sentences(UKRAINIAN).getString(code.id() + part);
      assertThat(ukrainian).isNotBlank().isNotEqualTo(english);
      assertThat(places(ukrainian)).isEqualTo(places(english));
      // A straight apostrophe would hide what follows it from the formatter.
      assertThat(english + ukrainian).doesNotContain("'");
    }
  }

  private static List<Problem.Code> codes() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.oskil.server")
            .stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(Problem.Code.class))
            .map(JavaClass::reflect)
            .flatMap(type -> Stream.of(type.getEnumConstants()))
            .map(Problem.Code.class::cast)
            .toList();
  }

  private static Set<String> places(String sentence) {
    return PLACE
        .matcher(sentence)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
