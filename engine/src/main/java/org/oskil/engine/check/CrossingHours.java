package org.oskil.engine.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.oskil.engine.check.Recount.CrossingPeak;
import org.oskil.model.network.Crossing;
import org.oskil.model.network.CrossingId;
import org.oskil.model.plan.Leg.Passage;

/** Rule 12 over all runs: how many vehicles pass each crossing in each hour after the start. */
final class CrossingHours {
  private final District district;
  private final Map<CrossingId, Map<Long, Tally>> passages = new TreeMap<>();

  CrossingHours(District district, List<Trip> trips) {
    this.district = district;
    for (Trip trip : trips) {
      for (Drive drive : trip.drives()) {
        for (Passage passage : drive.leg().passages()) {
          passages
              .computeIfAbsent(passage.crossing(), crossing -> new TreeMap<>())
              .computeIfAbsent(
                  Math.floorDiv(district.clock.at(passage.at()), Clock.HOUR), hour -> new Tally())
              .add(trip, 1);
        }
      }
    }
  }

  void judge(List<Fault> faults) {
    for (Crossing crossing : district.scenario.network().crossings()) {
      int keeps = crossing.capacity().forTheFleet();
      passages
          .getOrDefault(crossing.id(), Map.of())
          .forEach((hour, tally) -> {
            if (tally.exceeds(keeps)) {
              faults.add(
                  new CrossingFault.CrossingFull(
                      crossing.id(), hourFrom(hour), tally.used(), keeps));
            }
          });
    }
  }

  /**
   * The fullest hour of each crossing that is passed at all, the first of them where several are
   * equal.
   */
  List<CrossingPeak> peaks() {
    List<CrossingPeak> peaks = new ArrayList<>();
    for (Crossing crossing : district.scenario.network().crossings()) {
      long most = 0;
      long busiest = 0;
      for (var hour : passages.getOrDefault(crossing.id(), Map.of()).entrySet()) {
        if (hour.getValue().used() > most) {
          most = hour.getValue().used();
          busiest = hour.getKey();
        }
      }
      if (most > 0) {
        peaks.add(
            new CrossingPeak(
                crossing.id(), hourFrom(busiest), most, crossing.capacity().forTheFleet()));
      }
    }
    return peaks;
  }

  private Instant hourFrom(long hour) {
    return district.clock.moment(hour * Clock.HOUR);
  }
}
