package org.oskil.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.oskil.model.network.Crossing;
import org.oskil.model.place.PlaceId;
import org.oskil.model.plan.Leg;
import org.oskil.model.plan.Leg.Passage;

/**
 * A leg followed node by node as far as the network leads, by the quickest road where there is one
 * and over the crossings that it names elsewhere.
 */
record Walk(Leg leg, List<Stretch> stretches, List<Passed> passed) {
  /** Between two nodes that follow each other. */
  record Stretch(PlaceId a, PlaceId b, long seconds) {}

  /** A crossing on the way, and the travel before it. */
  record Passed(Passage passage, Crossing crossing, long secondsBefore) {}

  static Walk along(District district, Leg leg) {
    List<Stretch> stretches = new ArrayList<>();
    List<Passed> passed = new ArrayList<>();
    long seconds = 0;
    for (int i = 1; i < leg.via().size(); i++) {
      PlaceId a = leg.via().get(i - 1);
      PlaceId b = leg.via().get(i);
      OptionalLong byRoad = district.roads.findSecondsByRoad(a, b);
      Optional<Crossing> crossing =
          byRoad.isPresent() || passed.size() == leg.passages().size()
              ? Optional.empty()
              : district
                  .findCrossing(leg.passages().get(passed.size()).crossing())
                  .filter(next -> next.joins(a, b));
      if (byRoad.isEmpty() && crossing.isEmpty()) {
        break;
      }
      long taken = byRoad.orElseGet(() -> crossing.orElseThrow().travel().toSeconds());
      if (crossing.isPresent()) {
        passed.add(new Passed(leg.passages().get(passed.size()), crossing.get(), seconds));
      }
      stretches.add(new Stretch(a, b, taken));
      seconds += taken;
    }
    return new Walk(leg, List.copyOf(stretches), List.copyOf(passed));
  }

  /** Whether two nodes that follow each other are joined by nothing. */
  boolean isBroken() {
    return stretches.size() + 1 < leg.via().size();
  }

  long seconds() {
    return stretches.stream().mapToLong(Stretch::seconds).sum();
  }
}
