package org.oskil.exchange.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Vehicles, hubs, their room, and trains. */
class MeansProblemsTest {
  private TinyFolder folder;

  @BeforeEach
  void aValidFolder(@TempDir Path path) {
    folder = new TinyFolder(path);
  }

  @Test
  void aFleetHasVehicles() {
    folder.with("vehicles.csv", "BUS,1", "BUS,0");
    folder.with("vehicles.csv", "ARMOURED,1", "ARMOURED,0");

    assertThat(folder.problems()).containsExactly("vehicles.csv:0  \"\" no-vehicles");
  }

  @Test
  void aVehicleIsOfAType() {
    folder.with("vehicles.csv", "TOWN,BUS", "TOWN,BUSS");

    assertThat(folder.problems())
        .containsExactly("vehicles.csv:2 type \"BUSS\" unknown-vehicle-type BUS");
  }

  @Test
  void aDepotIsANode() {
    folder.with("vehicles.csv", "BUS,1,X-TOWN", "BUS,1,X-TOWNS");

    assertThat(folder.problems())
        .containsExactly("vehicles.csv:2 depot \"X-TOWNS\" unknown-depot X-TOWN");
  }

  @Test
  void aVehicleHasRoomForSomebody() {
    folder.with("vehicle_types.csv", "8,0,0", "0,0,0");
    folder.with("places.csv", "RULE,yes", "RULE,no");

    assertThat(folder.problems())
        .containsExactly("vehicle_types.csv:3 seats \"0\" vehicle-without-room");
  }

  @Test
  void aShiftIsTwoTimesOfDay() {
    folder.with("vehicles.csv", "05:00,21:00", "05:00,24:00");

    assertThat(folder.problems())
        .containsExactly("vehicles.csv:2 shift_to \"24:00\" not-a-time-of-day");
  }

  @Test
  void aShiftEndsAfterItBegins() {
    folder.with("vehicles.csv", "05:00,21:00", "21:00,05:00");

    assertThat(folder.problems())
        .containsExactly("vehicles.csv:2 shift_to \"05:00\" shift-ends-before-it-begins [21:00]");
  }

  @Test
  void aGroupOfVehiclesTwiceNamesBothLines() {
    folder.with("vehicles.csv", "ARMOURED-TOWN", "BUS-TOWN");

    assertThat(folder.problems())
        .containsExactly("vehicles.csv:3 id \"BUS-TOWN\" duplicate-id [2, 3]");
  }

  @Test
  void aTypeTwiceNamesBothLines() {
    folder.withLine("vehicle_types.csv", "BUS,Автобус,Bus,30,0,0,no,300,6,900");

    assertThat(folder.problems())
        .containsExactly("vehicle_types.csv:4 id \"BUS\" duplicate-id [2, 4]");
  }

  @Test
  void aHubIsAtANode() {
    folder.with("hubs.csv", "School,X-TOWN", "School,X-TWON");

    assertThat(folder.problems()).containsExactly("hubs.csv:3 at \"X-TWON\" unknown-node X-TOWN");
  }

  @Test
  void aHubHasABerth() {
    folder.with("hubs.csv", "TRANSIT,3", "TRANSIT,0");

    assertThat(folder.problems()).containsExactly("hubs.csv:3 berths \"0\" not-positive");
  }

  @Test
  void roomIsOfAHub() {
    folder.withLine("rooms.csv", "SCHOOOL,,40");

    assertThat(folder.problems()).containsExactly("rooms.csv:4 hub \"SCHOOOL\" unknown-hub SCHOOL");
  }

  @Test
  void aHubWherePeopleStayNeedsRoom() {
    folder.withLine("hubs.csv", "HALL,Зала,Hall,X-TOWN,RECEPTION,1");

    assertThat(folder.problems()).containsExactly("hubs.csv:4 id \"HALL\" room-missing");
  }

  @Test
  void aRailheadHasNoRoom() {
    folder.withLine("rooms.csv", "RAIL,,40");

    assertThat(folder.problems()).containsExactly("rooms.csv:4 hub \"RAIL\" room-at-railhead");
  }

  @Test
  void roomIsKnownFromTheStart() {
    folder.with("rooms.csv", "SCHOOL,,10", "SCHOOL,2023-08-10T07:00:00+03:00,10");

    assertThat(folder.problems())
        .containsExactly(
            "rooms.csv:2 from \"2023-08-10T07:00:00+03:00\" room-not-from-start [SCHOOL]");
  }

  @Test
  void roomRisesInTime() {
    folder.withLine("rooms.csv", "SCHOOL,2023-08-10T18:00:00+03:00,40");

    assertThat(folder.problems())
        .containsExactly(
            "rooms.csv:4 from \"2023-08-10T18:00:00+03:00\" room-not-rising [2023-08-11T03:00:00Z]");
  }

  @Test
  void roomNeverFalls() {
    folder.with("rooms.csv", "+03:00,30", "+03:00,9");

    assertThat(folder.problems()).containsExactly("rooms.csv:3 people \"9\" room-not-rising [10]");
  }

  @Test
  void aTrainLeavesFromARailhead() {
    folder.with("trains.csv", "RAIL,SCHOOL", "SCHOOL,SCHOOL");

    assertThat(folder.problems()).containsExactly("trains.csv:2 from \"SCHOOL\" not-a-railhead");
  }

  @Test
  void aTrainGoesToWherePeopleAreSafe() {
    folder.with("trains.csv", "RAIL,SCHOOL", "RAIL,RAIL");

    assertThat(folder.problems()).containsExactly("trains.csv:2 to \"RAIL\" train-to-railhead");
  }

  @Test
  void aTrainGoesToAHub() {
    folder.with("trains.csv", "RAIL,SCHOOL", "RAIL,SCHOL");

    assertThat(folder.problems()).containsExactly("trains.csv:2 to \"SCHOL\" unknown-hub SCHOOL");
  }

  @Test
  void aTrainDepartsAfterTheStart() {
    folder.with("trains.csv", "2023-08-10T11", "2023-08-09T11");

    assertThat(folder.problems())
        .containsExactly(
            "trains.csv:2 departs \"2023-08-09T11:00:00+03:00\" train-before-start [2023-08-10T03:00:00Z]");
  }

  @Test
  void aTrainArrivesAfterItDeparts() {
    folder.with("trains.csv", "2023-08-10T13:40", "2023-08-10T10:40");

    assertThat(folder.problems())
        .containsExactly(
            "trains.csv:2 arrives \"2023-08-10T10:40:00+03:00\" train-arrives-before-it-departs [2023-08-10T08:00:00Z]");
  }

  @Test
  void aTrainTwiceNamesBothLines() {
    folder.withLine(
        "trains.csv", "T1,RAIL,SCHOOL,2023-08-10T17:00:00+03:00,2023-08-10T19:40:00+03:00,500,25");

    assertThat(folder.problems()).containsExactly("trains.csv:3 id \"T1\" duplicate-id [2, 3]");
  }
}
