package org.oskil.exchange.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People who do not add up, or have nobody to take them. */
class PeopleProblemsTest {
  private TinyFolder folder;

  @BeforeEach
  void aValidFolder(@TempDir Path path) {
    folder = new TinyFolder(path);
  }

  @Test
  void peopleAreAtPlacesUnderTheOrder() {
    folder.withLine("people.csv", "X-TOWN,1,0,0,model");

    assertThat(folder.problems()).containsExactly("people.csv:4 place \"X-TOWN\" unknown-place");
  }

  @Test
  void everyPlaceHasAHeadcount() {
    folder.with("people.csv", "UA63080090060022231,4,0,0,official\n", "");
    folder.with("scenario.json", "\"reportedPeople\": 12", "\"reportedPeople\": 8");

    assertThat(folder.problems())
        .containsExactly("places.csv:3 id \"UA63080090060022231\" people-missing");
  }

  @Test
  void aPlaceCountedTwiceNamesBothLines() {
    folder.withLine("people.csv", "UA63080090060022231,4,0,0,official");
    folder.with("scenario.json", "\"reportedPeople\": 12", "\"reportedPeople\": 16");

    assertThat(folder.problems())
        .containsExactly("people.csv:4 place \"UA63080090060022231\" duplicate-id [3, 4]");
  }

  @Test
  void thePartiesOfAPlaceSumToItsHeadcount() {
    folder.with("parties.csv", "CHILDREN,3,0,0,2,1", "CHILDREN,3,0,0,3,1");

    assertThat(folder.problems())
        .containsExactly(
            "people.csv:2 people \"8\" total-differs [11]",
            "people.csv:2 children \"2\" total-differs [3]");
  }

  @Test
  void peopleOfLimitedMobilitySumToo() {
    folder.with("parties.csv", "LIMITED_MOBILITY", "OTHERS");

    assertThat(folder.problems())
        .containsExactly("people.csv:2 limited_mobility \"2\" total-differs [0]");
  }

  @Test
  void allPlacesSumToTheReportedFigures() {
    folder.with("scenario.json", "\"reportedPeople\": 12", "\"reportedPeople\": 13");
    folder.with("scenario.json", "\"reportedChildren\": 2", "\"reportedChildren\": 3");

    assertThat(folder.problems())
        .containsExactly(
            "scenario.json:5 /reportedPeople \"13\" reported-total-differs [12]",
            "scenario.json:6 /reportedChildren \"3\" reported-total-differs [2]");
  }

  @Test
  void noMoreChildrenThanPeople() {
    folder.with("people.csv", "4,0,0", "4,5,0");

    assertThat(folder.problems())
        .containsExactly("people.csv:3 children \"5\" part-exceeds-people [4]");
  }

  @Test
  void noMoreChildrenThanPeopleOfTheParty() {
    folder.with("parties.csv", "CHILDREN,3,0,0,2,1", "CHILDREN,3,0,0,2,4");

    assertThat(folder.problems())
        .containsExactly("parties.csv:2 children \"4\" children-exceed-party [3]");
  }

  @Test
  void aPartyHasPeople() {
    folder.with("parties.csv", "CHILDREN,3,0,0,2,1", "CHILDREN,0,0,0,2,0");

    assertThat(folder.problems()).containsExactly("parties.csv:2 seats \"0\" empty-party");
  }

  @Test
  void aPartyIsAtAPlaceUnderTheOrder() {
    folder.with("parties.csv", "UA63080050010081319,LIM", "UA63080050010081318,LIM");

    assertThat(folder.problems())
        .containsExactly(
            "parties.csv:3 place \"UA63080050010081318\" unknown-place UA63080050010081319");
  }

  @Test
  void aRowOfPartiesBeyondAnyDistrictIsReported() {
    folder.with("parties.csv", "CHILDREN,3,0,0,2,1", "CHILDREN,3,0,0,1000000,1");

    assertThat(folder.problems())
        .containsExactly("parties.csv:2 parties \"1000000\" too-large [666666]");
  }

  @Test
  void aGroupTwiceNamesBothLines() {
    folder.with("parties.csv", ",2023-08-10T14:00:00+03:00", ",");

    assertThat(folder.problems())
        .containsExactly("parties.csv:5 place \"UA63080090060022231\" duplicate-id [4, 5]");
  }

  @Test
  void aReleaseComesBeforeTheDeadline() {
    folder.with("parties.csv", "2023-08-10T14", "2023-08-11T20");

    assertThat(folder.problems())
        .containsExactly(
            "parties.csv:5 release \"2023-08-11T20:00:00+03:00\" release-after-deadline [2023-08-11T17:00:00Z]");
  }

  @Test
  void aReleaseNeedsItsOffset() {
    folder.with("parties.csv", "14:00:00+03:00", "14:00");

    assertThat(folder.problems())
        .containsExactly("parties.csv:5 release \"2023-08-10T14:00\" time-without-offset");
  }

  @Test
  void aPartyFitsSomeVehicle() {
    folder.with("vehicle_types.csv", "20,1,0", "20,0,0");

    assertThat(folder.problems())
        .containsExactly("parties.csv:3 seats \"1\" party-fits-no-vehicle [1, 1, 0]");
  }

  @Test
  void vehiclesOfWhichThereAreNoneTakeNobody() {
    folder.with("vehicles.csv", "BUS,1", "BUS,0");

    assertThat(folder.problems())
        .containsExactly("parties.csv:3 seats \"1\" party-fits-no-vehicle [1, 1, 0]");
  }

  @Test
  void anArmouredOnlyPlaceNeedsRoomInAnArmouredVehicle() {
    folder.with("places.csv", "NAMED,no", "NAMED,yes");

    assertThat(folder.problems())
        .containsExactly("parties.csv:3 seats \"1\" party-fits-no-armoured-vehicle [1, 1, 0]");
  }

  @Test
  void anArmouredOnlyPlaceNeedsAnArmouredVehicle() {
    folder.with("vehicle_types.csv", "0,0,yes", "0,0,no");

    assertThat(folder.problems())
        .containsExactly("places.csv:3 armoured_only \"yes\" no-armoured-vehicle");
  }
}
