package org.oskil.exchange.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.oskil.exchange.scenario.TinyFolder.ALPHA;
import static org.oskil.exchange.scenario.TinyFolder.BETA;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oskil.model.people.PartyGroup;
import org.oskil.model.people.Seats;
import org.oskil.model.scenario.Scenario;

class DemandFileTest {
  @TempDir private Path folder;
  private Scenario scenario;

  @BeforeEach
  void aValidScenario() throws InvalidScenario {
    scenario = new TinyFolder(folder).read().scenario();
  }

  @Test
  void itsPartiesReplaceThoseOfTheScenarioWhateverWasReported() throws Exception {
    List<PartyGroup> people =
        read(
            "place,class,seats,wheelchairs,stretchers,parties,children,release\n"
                + ALPHA
                + ",OTHERS,2,0,0,40,0,2023-08-10T14:00:00+03:00\n");

    assertThat(people).hasSize(1);
    assertThat(people.getFirst().people()).isEqualTo(80);
    assertThat(people.getFirst().needs()).isEqualTo(new Seats(2, 0, 0));
    assertThat(people.getFirst().id().value()).isEqualTo(ALPHA + "/O/2-0-0@2023-08-10T11:00:00Z");
  }

  @Test
  void childrenNeedNotBeCounted() throws Exception {
    List<PartyGroup> people =
        read(
            "place,class,seats,wheelchairs,stretchers,parties,release\n"
                + ALPHA
                + ",CHILDREN,3,0,0,2,\n");

    assertThat(people.getFirst().release()).isEqualTo(scenario.rules().start());
  }

  @Test
  void nobodyLeavesFromAnywhereElseOrTooLateOrWithoutAVehicleThatFits() throws IOException {
    assertThat(
            problems(
                "place,class,seats,wheelchairs,stretchers,parties,release\n"
                    + "X-TOWN,OTHERS,1,0,0,1,\n"
                    + ALPHA
                    + ",OTHERS,1,0,0,1,2023-08-12T06:00:00+03:00\n"
                    + ALPHA
                    + ",LIMITED_MOBILITY,1,0,1,1,\n"
                    + BETA
                    + ",LIMITED_MOBILITY,1,1,0,1,\n"))
        .containsExactly(
            "demand.csv:2 place \"X-TOWN\" unknown-place",
            "demand.csv:3 release \"2023-08-12T06:00:00+03:00\" release-after-deadline"
                + " [2023-08-11T17:00:00Z]",
            "demand.csv:4 seats \"1\" party-fits-no-vehicle [1, 0, 1]",
            "demand.csv:5 seats \"1\" party-fits-no-armoured-vehicle [1, 1, 0]");
  }

  @Test
  void aFileThatIsNotThereIsReported() {
    var invalid =
        catchThrowableOfType(
            InvalidScenario.class, () -> DemandFile.read(folder.resolve("none.csv"), scenario));

    assertThat(invalid.problems())
        .extracting(TinyFolder::inShort)
        .containsExactly("none.csv:0  \"\" missing-file");
  }

  private List<PartyGroup> read(String text) throws IOException, InvalidScenario {
    return DemandFile.read(Files.writeString(folder.resolve("demand.csv"), text), scenario);
  }

  private List<String> problems(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("demand.csv"), text);
    return catchThrowableOfType(InvalidScenario.class, () -> DemandFile.read(file, scenario))
        .problems()
        .stream()
        .map(TinyFolder::inShort)
        .toList();
  }
}
