package org.oskil.exchange.track;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.oskil.model.network.Network;
import org.oskil.model.network.Way;
import org.oskil.model.place.PlaceId;
import org.oskil.model.plan.Leg;
import org.oskil.model.plan.Run;
import org.oskil.model.plan.Stop;

/** Tells the track of any run over one network. */
public final class Tracks {
  private record Ends(PlaceId from, PlaceId to) {}

  /** At this moment the vehicle is at this node. */
  public record Point(PlaceId node, Instant at) {}

  private final Map<Ends, Duration> travel = new HashMap<>();

  /** Closed crossings count too: a run of an earlier hour may have passed one. */
  public Tracks(Network network) {
    Stream.<Way>concat(network.roads().stream(), network.crossings().stream())
        .forEach(way -> {
          travel.merge(new Ends(way.a(), way.b()), way.travel(), Tracks::shorter);
          travel.merge(new Ends(way.b(), way.a()), way.travel(), Tracks::shorter);
        });
  }

  /**
   * By time, from the departure to the arrival at the hub; a node where the vehicle stands comes
   * twice.
   */
  public List<Point> of(Run run) {
    var points = new ArrayList<Point>();
    Instant departs = run.departs();
    for (Stop stop : run.stops()) {
      drive(points, stop.approach(), departs, stop.arrives());
      departs = stop.departs();
    }
    drive(points, run.finish().approach(), departs, run.finish().arrives());
    return points;
  }

  private void drive(List<Point> points, Leg leg, Instant departs, Instant arrives) {
    Instant at = departs;
    for (int i = 0; i < leg.via().size(); i++) {
      if (i > 0) {
        at =
            at.plus(
                travel.getOrDefault(
                    new Ends(leg.via().get(i - 1), leg.via().get(i)), Duration.ZERO));
      }
      boolean last = i > 0 && i == leg.via().size() - 1;
      points.add(new Point(leg.via().get(i), last || at.isAfter(arrives) ? arrives : at));
    }
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
