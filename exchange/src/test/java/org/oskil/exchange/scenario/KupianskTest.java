package org.oskil.exchange.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.oskil.exchange.scenario.ScenarioFolder.Headcount;
import org.oskil.model.network.Node;
import org.oskil.model.scenario.Scenario;
import org.oskil.model.threat.Line;

/** The figures of the demonstration scenario, as its own notice gives them. */
class KupianskTest {
  private static ScenarioFolder kupiansk;

  @BeforeAll
  static void readOnce() throws InvalidScenario {
    kupiansk = ScenarioReader.read(folder());
  }

  private static Path folder() {
    return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
        .map(parent -> parent.resolve("data/kupiansk"))
        .filter(Files::isDirectory)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void fortyPlacesElevenThousandEightHundredPeopleAndSixHundredChildren() {
    assertThat(kupiansk.scenario().places()).hasSize(40);
    assertThat(kupiansk.scenario().totalPeople()).isEqualTo(11_800);
    assertThat(kupiansk.headcounts().stream().mapToInt(Headcount::children).sum()).isEqualTo(600);
  }

  @Test
  void everyNodeHasADistanceToEachOfTheSixLines() {
    Scenario scenario = kupiansk.scenario();
    assertThat(scenario.threat().lines()).hasSize(6);
    for (Node node : scenario.network().nodes()) {
      for (Line line : scenario.threat().lines()) {
        assertThat(scenario.threat().findDistance(node.id(), line.id()))
            .as("%s to %s", node.id(), line.id())
            .isPresent();
      }
    }
  }

  @Test
  void theHeadcountOfEveryPlaceIsTheSumOfItsParties() {
    for (Headcount headcount : kupiansk.headcounts()) {
      assertThat(kupiansk.scenario().peopleOf(headcount.place())).isEqualTo(headcount.people());
    }
  }
}
