package org.oskil.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class OskilTest {
  @Test
  void helpListsTheVerbsInBothLanguages() {
    Said english = Said.by("help");
    assertThat(english.code()).isZero();
    assertThat(english.out())
        .contains("plan ", "check-plan", "replan", "demo", "serve", "Exit codes: 0", "Judges a plan file");
    assertThat(Said.in(java.util.Map.of("LC_ALL", "uk_UA.UTF-8", "LANG", "en_GB"), "help").out())
        .contains("Дієслова:", "Перевіряє файл плану");
  }

  @Test
  void everyVerbExplainsEveryOption() {
    for (String verb : new String[] {"plan", "check-plan", "replan", "demo", "serve"}) {
      for (String language : new String[] {"uk", "en"}) {
        Said said = Said.by(verb, "--help", "--lang", language);
        assertThat(said.code()).isZero();
        assertThat(
                said.out().lines().filter(line -> line.matches("\\s+(-h, )?--[a-z-]+(=\\S+)?\\s*")))
            .as(said.out())
            .isEmpty();
      }
    }
  }

  @Test
  void wrongWordsAreBadInput() {
    assertThat(Said.by().code()).isEqualTo(2);
    assertThat(Said.by("fly").code()).isEqualTo(2);
    assertThat(Said.by("plan").code()).isEqualTo(2);
    assertThat(Said.by("plan", "x", "--lang", "fr").code()).isEqualTo(2);
    assertThat(Said.by("plan", "x", "--time", "soon").code()).isEqualTo(2);
    Said idle = Said.by("plan", "x", "--threads", "0", "--time", "0s", "--gap=-1", "--json");
    assertThat(idle.code()).isEqualTo(2);
    assertThat(idle.problems()).hasSize(3);
    assertThat(Said.by("demo", "--port", "99999").err()).contains("There is no such port.");
    assertThat(Said.by("replan", "x", "--now", "noon").code()).isEqualTo(2);
    assertThat(Said.by("plan", "--json").problems().get(0).get("code").stringValue())
        .isEqualTo("wrong-arguments");
  }

  @Test
  void aScenarioFolderThatIsMissingIsBadInput() {
    Said said = Said.by("plan", "no/such/folder");
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).contains("no/such/folder");
  }
}
