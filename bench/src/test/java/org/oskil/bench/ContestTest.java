package org.oskil.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.oskil.exchange.scenario.InvalidScenario;
import org.oskil.exchange.scenario.ScenarioReader;
import org.oskil.model.scenario.Scenario;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContestTest {
  private static final Path KUPIANSK = Path.of("../data/kupiansk");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 2);

  private Results results =
      new Results(kupiansk(), Duration.ofSeconds(1), 1, java.util.Map.of(), List.of(), List.of());

  @BeforeAll
  void everybodyPlansForAMoment() {
    results =
        new Contest(kupiansk(), Duration.ofSeconds(3), 1, 2, EnumSet.allOf(Entrant.class))
            .run(line -> {});
  }

  private static Scenario kupiansk() {
    try {
      return ScenarioReader.read(KUPIANSK).scenario();
    } catch (InvalidScenario e) {
      throw new IllegalStateException("The scenario of the repository cannot be read.", e);
    }
  }

  @Test
  void everyPlannerMakesAPlanThatTheCheckerAccepts() {
    assertThat(results.peers()).containsExactly("Oskil", "Timefold", "OR-Tools routing");
    assertThat(results.measured()).allSatisfy(one -> assertThat(one.faults()).isZero());
  }

  @Test
  void everyPlannerCarriesMostPeople() {
    int people = results.scenario().totalPeople();
    assertThat(results.measured())
        .allSatisfy(one -> assertThat(one.loss().people()).as(one.peer()).isLessThan(people / 4));
  }

  @Test
  void thePageHasARowForEveryPlanAndNamesEveryVersion() {
    String page = new ResultPage(results, DAY).write();
    assertThat(page)
        .contains("| 1 | Oskil |", "| 1 | Timefold |", "| 1 | OR-Tools routing |")
        .contains("- Timefold: 2.", "- OR-Tools routing: 9.", "2026-01-02");
  }

  @Test
  void thePageNamesNeitherTheMachineNorAnyFolder() {
    assertThat(new ResultPage(results, DAY).write())
        .doesNotContain(Path.of("").toAbsolutePath().toString(), System.getProperty("java.home"));
  }

  @Test
  void theTableHasARowForEveryPlan() {
    assertThat(ResultTable.write(results).lines()).hasSize(1 + results.measured().size());
  }

  @Test
  void theMedianOfAnEvenNumberLiesInTheMiddle() {
    Measured one = results.measured().getFirst();
    var runs = List.of(withRuns(one, 1), withRuns(one, 4), withRuns(one, 2), withRuns(one, 9));
    assertThat(ResultPage.median(runs, Measured::runs)).isEqualTo(3.0);
    assertThat(ResultPage.median(runs.subList(0, 3), Measured::runs)).isEqualTo(2.0);
  }

  private static Measured withRuns(Measured one, int runs) {
    return new Measured(one.peer(), one.seed(), one.spent(), one.faults(), runs, one.loss());
  }
}
