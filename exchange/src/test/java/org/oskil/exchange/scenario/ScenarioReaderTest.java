package org.oskil.exchange.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oskil.exchange.scenario.TinyFolder.ALPHA;
import static org.oskil.exchange.scenario.TinyFolder.BETA;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oskil.exchange.scenario.ScenarioFolder.Headcount;
import org.oskil.model.movement.Hub.Room;
import org.oskil.model.movement.HubId;
import org.oskil.model.people.PartyClass;
import org.oskil.model.people.PartyGroup;
import org.oskil.model.people.Seats;
import org.oskil.model.place.PlaceId;
import org.oskil.model.place.Position;
import org.oskil.model.scenario.Rules;
import org.oskil.model.scenario.Scenario;
import org.oskil.model.threat.LineId;
import org.oskil.model.threat.Metres;

class ScenarioReaderTest {
  private TinyFolder folder;

  @BeforeEach
  void aValidFolder(@TempDir Path path) {
    folder = new TinyFolder(path);
  }

  @Test
  void aValidFolderIsReadWhole() throws InvalidScenario {
    Scenario scenario = folder.read().scenario();

    assertThat(scenario.places()).hasSize(2);
    assertThat(scenario.places().get(1).armouredOnly()).isTrue();
    assertThat(scenario.totalPeople()).isEqualTo(12);
    assertThat(scenario.peopleOf(new PlaceId(ALPHA))).isEqualTo(8);
    assertThat(scenario.network().nodes()).hasSize(4);
    assertThat(scenario.network().roads()).hasSize(2);
    assertThat(scenario.network().crossings().getFirst().capacity().forTheFleet()).isEqualTo(10);
    assertThat(scenario.threat().findDistance(new PlaceId("X-TOWN"), new LineId("FAR")))
        .contains(new Metres(20000));
    assertThat(scenario.threat().bands()).hasSize(3);
    assertThat(scenario.threat().trend()).hasSize(1);
    assertThat(scenario.means().getType("BUS").room()).isEqualTo(new Seats(20, 1, 0));
    assertThat(scenario.means().transfer()).isEqualTo(Duration.ofMinutes(10));
    assertThat(scenario.means().trains().getFirst().exposed()).isEqualTo(Duration.ofMinutes(25));
  }

  @Test
  void theRulesAreRead() throws InvalidScenario {
    Rules rules = folder.read().scenario().rules();

    assertThat(rules.start()).isEqualTo(Instant.parse("2023-08-10T03:00:00Z"));
    assertThat(rules.deadline()).isEqualTo(Instant.parse("2023-08-11T17:00:00Z"));
    assertThat(rules.timetable())
        .isEqualTo(new Rules.Timetable(Duration.ofMinutes(5), 3, Duration.ofMinutes(20)));
    assertThat(rules.curfew())
        .containsExactly(new Rules.Curfew(LocalTime.of(21, 0), LocalTime.of(5, 0)));
    assertThat(rules.classWeight(PartyClass.LIMITED_MOBILITY)).isEqualTo(2);
  }

  @Test
  void aGroupIsNamedByWhatMakesItDifferent() throws InvalidScenario {
    assertThat(folder.read().scenario().people())
        .extracting(group -> group.id().value())
        .containsExactly(
            ALPHA + "/C/3-0-0",
            ALPHA + "/L/1-1-0",
            BETA + "/O/1-0-0",
            BETA + "/O/1-0-0@2023-08-10T11:00:00Z");
  }

  @Test
  void anEmptyReleaseIsTheStart() throws InvalidScenario {
    assertThat(folder.read().scenario().people())
        .extracting(PartyGroup::release)
        .startsWith(Instant.parse("2023-08-10T03:00:00Z"))
        .endsWith(Instant.parse("2023-08-10T11:00:00Z"));
  }

  @Test
  void roomOfAHubBeginsAtTheStart() throws InvalidScenario {
    assertThat(folder.read().scenario().means().getHub(new HubId("SCHOOL")).room())
        .containsExactly(
            new Room(Instant.parse("2023-08-10T03:00:00Z"), 10),
            new Room(Instant.parse("2023-08-11T03:00:00Z"), 30));
  }

  @Test
  void headcountsAndTheRiverComeBesideTheScenario() throws InvalidScenario {
    ScenarioFolder read = folder.read();

    assertThat(read.headcounts())
        .containsExactly(
            new Headcount(new PlaceId(ALPHA), 8, 2, 2, "model"),
            new Headcount(new PlaceId(BETA), 4, 0, 0, "official"));
    assertThat(read.backdrop().river()).hasSize(2);
    assertThat(read.backdrop().river().getFirst())
        .containsExactly(new Position(49.8, 37.6), new Position(49.7, 37.6));
  }

  @Test
  void aFolderWithoutARiverIsWhole() throws InvalidScenario {
    assertThat(folder.without("river.csv").read().backdrop().river()).isEmpty();
  }

  @Test
  void columnsMayStandInAnyOrderAndLinesEndAsOnWindows() throws InvalidScenario {
    ScenarioFolder before = folder.read();
    folder.withBytes(
        "bands.csv",
        "reason,from_m,weight\r\nnear,0,100\r\nfarther,7000,55\r\nfar,20000,0\r\n"
            .getBytes(StandardCharsets.UTF_8));

    assertThat(folder.read().scenario()).isEqualTo(before.scenario());
  }

  @Test
  void aByteOrderMarkAndRowsThatASpreadsheetLeftEmptyDoNotMatter() throws InvalidScenario {
    ScenarioFolder before = folder.read();
    folder.withBytes(
        "bands.csv",
        ("\uFEFF" + folder.text("bands.csv") + ",,\n\n").getBytes(StandardCharsets.UTF_8));

    assertThat(folder.read().scenario()).isEqualTo(before.scenario());
  }

  @Test
  void theFingerprintIsOfEveryByteThatWasRead() throws InvalidScenario {
    String before = folder.read().fingerprint();

    assertThat(before).matches("[0-9a-f]{64}");
    assertThat(folder.read().fingerprint()).isEqualTo(before);
    assertThat(folder.with("bands.csv", "farther", "further").read().fingerprint())
        .isNotEqualTo(before);
  }

  @Test
  void theFingerprintIsNotOfFilesThatAreNotRead() throws InvalidScenario {
    String before = folder.read().fingerprint();

    assertThat(
            folder
                .withBytes("SOURCES.md", "notes".getBytes(StandardCharsets.UTF_8))
                .read()
                .fingerprint())
        .isEqualTo(before);
  }
}
