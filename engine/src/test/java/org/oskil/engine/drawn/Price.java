package org.oskil.engine.drawn;

import java.util.List;
import org.oskil.engine.drawn.Frame.Halt;
import org.oskil.model.place.PlaceId;
import org.oskil.model.scenario.Scenario;
import org.oskil.model.threat.ExposureBand;
import org.oskil.model.threat.LineId;
import org.oskil.model.threat.Metres;

/** The cost section of the page: weighted seconds of one person of class weight 1. */
final class Price {
  private final Scenario scenario;
  private final Steps steps;

  Price(Scenario scenario, Steps steps) {
    this.scenario = scenario;
    this.steps = steps;
  }

  /**
   * From boarding at this stop of a run until they are safe, and before that waiting at the place.
   */
  long carried(Frame frame, int stop, int line) {
    long price =
        weight(frame.halts().get(stop).place().id(), line)
            * steps.secondsAt(frame.halts().get(stop).departs());
    for (Halt later : frame.halts().subList(stop + 1, frame.halts().size())) {
      price += driving(later.approach(), line);
      price +=
          weight(later.place().id(), line) * steps.secondsAt(later.departs() - later.arrives());
    }
    price += driving(frame.end().approach(), line);
    for (var train : frame.end().train()) {
      long waits = steps.secondsTo(train.departs()) - steps.secondsAt(frame.end().arrives());
      price += weight(frame.end().hub().at(), line) * (waits + train.exposed().toSeconds());
    }
    return price;
  }

  /** Until the deadline at the place. */
  long left(PlaceId place, int line) {
    return weight(place, line) * steps.secondsTo(scenario.rules().deadline());
  }

  private long driving(Ways.Way way, int line) {
    long price = 0;
    for (int i = 1; i < way.via().size(); i++) {
      PlaceId a = way.via().get(i - 1);
      PlaceId b = way.via().get(i);
      price += Math.max(weight(a, line), weight(b, line)) * seconds(way, a, b);
    }
    return price;
  }

  /** By the quickest road; only where none joins the two nodes does the way pass its crossing. */
  private long seconds(Ways.Way way, PlaceId a, PlaceId b) {
    return scenario.network().roads().stream()
        .filter(road -> road.joins(a, b))
        .mapToLong(road -> road.travel().toSeconds())
        .min()
        .orElseGet(() -> way.over().getFirst().travel().toSeconds());
  }

  long weight(PlaceId place, int line) {
    LineId id = scenario.threat().lines().get(line).id();
    Metres distance = scenario.threat().findDistance(place, id).orElseThrow();
    List<ExposureBand> reached =
        scenario.threat().bands().stream()
            .filter(band -> band.from().compareTo(distance) <= 0)
            .toList();
    return reached.getLast().weight();
  }
}
