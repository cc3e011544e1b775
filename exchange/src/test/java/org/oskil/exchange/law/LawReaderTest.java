package org.oskil.exchange.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oskil.exchange.problem.InvalidInput;
import org.oskil.exchange.sample.DataFolders;
import org.oskil.model.law.Law;
import org.oskil.model.law.Regime;
import org.oskil.model.law.RegimeRule;
import org.oskil.model.law.Requirement;
import org.oskil.model.law.StatementForm;

class LawReaderTest {
  private static final Law LAW = DataFolders.law();

  private static Requirement concurrence(Regime regime, String day) {
    return LAW.findRule(regime, LocalDate.parse(day)).map(RegimeRule::concurrence).orElseThrow();
  }

  @Test
  void noChildIsEvacuatedByForceBeforeTheResolutionOfMarch2023() {
    assertThat(LAW.findRule(Regime.FORCED_CHILDREN, LocalDate.of(2023, 3, 6))).isEmpty();
    assertThat(LAW.findRule(Regime.FORCED_CHILDREN, LocalDate.of(2023, 3, 7))).isPresent();
  }

  @Test
  void aMandatoryOrderNeedsConcurrenceSinceTheLawOfMarch2026Only() {
    assertThat(concurrence(Regime.MANDATORY, "2023-08-09")).isEqualTo(Requirement.OPTIONAL);
    assertThat(concurrence(Regime.MANDATORY, "2026-03-01")).isEqualTo(Requirement.OPTIONAL);
    assertThat(concurrence(Regime.MANDATORY, "2026-03-02")).isEqualTo(Requirement.REQUIRED);
    assertThat(concurrence(Regime.FORCED_CHILDREN, "2023-03-07")).isEqualTo(Requirement.REQUIRED);
  }

  @Test
  void theRefusalHasAFormSinceAugust2022WhichIsMarkedAsASample() {
    var refusal = StatementForm.Kind.REFUSAL;

    assertThat(LAW.findForm(refusal, Regime.MANDATORY, LocalDate.of(2022, 8, 22))).isEmpty();
    assertThat(LAW.findForm(refusal, Regime.MANDATORY, LocalDate.of(2023, 8, 9)))
        .hasValueSatisfying(form -> {
          assertThat(form.sample()).isTrue();
          assertThat(form.text().ukrainian()).startsWith("Зразок.");
          assertThat(form.text().english()).startsWith("Sample.");
        });
  }

  @Test
  void overlappingRowsAndUnknownActsAreReported(@TempDir Path folder) throws IOException {
    for (String file : new String[] {LawReader.ACTS, LawReader.REGIMES, LawReader.STATEMENTS}) {
      Files.copy(DataFolders.data("law").resolve(file), folder.resolve(file));
    }
    Path regimes = folder.resolve(LawReader.REGIMES);
    Files.writeString(
        regimes,
        Files.readString(regimes)
            .replace("MANDATORY,2013-10-30,2026-03-02", "MANDATORY,2013-10-30,2026-03-03")
            .replace("CMU-209-2023", "CMU-210-2023"));

    InvalidInput invalid = catchThrowableOfType(InvalidInput.class, () -> LawReader.read(folder));

    assertThat(invalid.problems())
        .extracting(problem -> problem.where().line() + " " + problem.code().id())
        .containsExactly("3 validities-overlap", "4 unknown-act");
  }
}
