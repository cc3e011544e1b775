package org.oskil.exchange.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oskil.exchange.sample.SampleDistrict.ALPHA;
import static org.oskil.exchange.sample.SampleDistrict.BETA;
import static org.oskil.exchange.sample.SampleDistrict.TOWN;
import static org.oskil.exchange.sample.SampleDistrict.minutes;

import org.junit.jupiter.api.Test;
import org.oskil.exchange.sample.SampleDistrict;

final class TracksTest {
  @Test
  void aVehiclePassesEachNodeAfterTheRoadTimeAndArrivesWhenThePlanSays() {
    var tracks = new Tracks(SampleDistrict.scenario().network());
    assertThat(tracks.of(SampleDistrict.plan().runs().getFirst()))
        .containsExactly(
            new Tracks.Point(TOWN, minutes(0)),
            new Tracks.Point(ALPHA, minutes(20)),
            new Tracks.Point(ALPHA, minutes(30)),
            new Tracks.Point(BETA, minutes(40)),
            new Tracks.Point(BETA, minutes(50)),
            new Tracks.Point(ALPHA, minutes(60)),
            new Tracks.Point(TOWN, minutes(80)));
  }
}
