package org.oskil.exchange.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places, roads and crossings that do not fit together. */
class GroundProblemsTest {
  private TinyFolder folder;

  @BeforeEach
  void aValidFolder(@TempDir Path path) {
    folder = new TinyFolder(path);
  }

  @Test
  void anIdTwiceNamesBothLines() {
    folder.withLine("nodes.csv", "X-TOWN,Місто,Town,49.70,37.61,RIGHT");

    assertThat(folder.problems()).containsExactly("nodes.csv:6 id \"X-TOWN\" duplicate-id [5, 6]");
  }

  @Test
  void twoPlacesOfOneCodeNameBothLines() {
    folder.withLine(
        "places.csv",
        "UA63080050010081319,Кіндрашівка,Kindrashivka,Дворічанська,Dvorichna,NAMED,no");

    assertThat(folder.problems())
        .containsExactly("places.csv:4 id \"UA63080050010081319\" two-places-of-one-code [2, 4]");
  }

  @Test
  void everyPlaceIsANode() {
    folder.withLine(
        "places.csv", "UA63080050040045210,Бологівка,Bolohivka,Дворічанська,Dvorichna,NAMED,no");
    folder.withLine("people.csv", "UA63080050040045210,0,0,0,model");

    assertThat(folder.problems())
        .containsExactly("places.csv:4 id \"UA63080050040045210\" place-not-a-node");
  }

  @Test
  void aRoadEndsAtNodes() {
    folder.with("roads.csv", "X-TOWN", "X-TOWM");

    assertThat(folder.problems()).containsExactly("roads.csv:3 b \"X-TOWM\" unknown-node X-TOWN");
  }

  @Test
  void aRoadLeadsSomewhere() {
    folder.withLine("roads.csv", "X-TOWN,X-TOWN,,100,60,C,");

    assertThat(folder.problems()).containsExactly("roads.csv:4 b \"X-TOWN\" same-ends");
  }

  @Test
  void aCrossingCannotKeepMoreThanItCarries() {
    folder.with("crossings.csv", "14,4", "14,15");

    assertThat(folder.problems())
        .containsExactly(
            "crossings.csv:2 kept_for_cars_per_hour \"15\" kept-more-than-capacity [14]");
  }

  @Test
  void aCrossingIdTwiceNamesBothLines() {
    folder.withLine(
        "crossings.csv", "X1,Міст,Bridge,X-PONTOON-W,UA63080090060022231,60,CLOSED,0,0,");

    assertThat(folder.problems()).containsExactly("crossings.csv:3 id \"X1\" duplicate-id [2, 3]");
  }

  @Test
  void aPlaceBehindAClosedCrossingIsUnreachable() {
    folder.with("crossings.csv", "OPEN", "UNKNOWN");

    assertThat(folder.problems())
        .containsExactly(
            "places.csv:3 id \"UA63080090060022231\" place-unreachable",
            "places.csv:3 armoured_only \"yes\" no-armoured-vehicle");
  }

  @Test
  void aPlaceBehindTwoCrossingsIsUnreachableBecauseNoLegPassesTwo() {
    folder.with("roads.csv", "X-PONTOON-W,X-TOWN,,1500,180,C,drawn\n", "");
    folder.withLine("crossings.csv", "X2,Міст,Bridge,X-PONTOON-W,X-TOWN,60,OPEN,9,0,");

    assertThat(folder.problems())
        .containsExactly(
            "places.csv:3 id \"UA63080090060022231\" place-unreachable",
            "places.csv:3 armoured_only \"yes\" no-armoured-vehicle");
  }

  @Test
  void nothingIsCalledUnreachableOverRoadsThatCouldNotBeRead() {
    folder.with("roads.csv", "180,C", "180,D");

    assertThat(folder.problems())
        .containsExactly("roads.csv:3 evidence \"D\" unknown-word [A, B, C]");
  }

  @Test
  void aMistakeInOnePlaceDoesNotHideThatAnotherIsUnreachable() {
    folder.with("places.csv", "NAMED", "NAMD");
    folder.with("crossings.csv", "OPEN", "CLOSED");

    assertThat(folder.problems())
        .containsExactly(
            "places.csv:2 listing \"NAMD\" unknown-word [NAMED, BY_THE_RULE] NAMED",
            "places.csv:3 id \"UA63080090060022231\" place-unreachable",
            "places.csv:3 armoured_only \"yes\" no-armoured-vehicle");
  }
}
