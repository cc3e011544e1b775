package org.oskil.engine.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import org.oskil.model.network.Crossing;
import org.oskil.model.network.Network;
import org.oskil.model.network.Road;
import org.oskil.model.place.PlaceId;

/** Travel times in seconds over roads, and over roads and one crossing. */
final class RoadMap {
  private final Map<PlaceId, Map<PlaceId, Long>> secondsBetweenNeighbours = new HashMap<>();
  private final Map<PlaceId, Map<PlaceId, Long>> secondsFrom = new HashMap<>();

  private record Reached(PlaceId node, long seconds) {}

  RoadMap(Network network) {
    for (Road road : network.roads()) {
      join(road.a(), road.b(), road.travel().toSeconds());
      join(road.b(), road.a(), road.travel().toSeconds());
    }
  }

  private void join(PlaceId from, PlaceId to, long seconds) {
    secondsBetweenNeighbours
        .computeIfAbsent(from, node -> new HashMap<>())
        .merge(to, seconds, Math::min);
  }

  /** By the quickest road that joins two neighbours. */
  OptionalLong findSecondsByRoad(PlaceId from, PlaceId to) {
    return optional(secondsBetweenNeighbours.getOrDefault(from, Map.of()), to);
  }

  /** The fastest way without any crossing. */
  OptionalLong findFastest(PlaceId from, PlaceId to) {
    return optional(secondsFrom.computeIfAbsent(from, this::reachedFrom), to);
  }

  /** The fastest way over exactly this crossing. */
  OptionalLong findFastest(PlaceId from, PlaceId to, Crossing crossing) {
    OptionalLong forward = findFastest(from, to, crossing.a(), crossing.b());
    OptionalLong backward = findFastest(from, to, crossing.b(), crossing.a());
    if (forward.isEmpty() && backward.isEmpty()) {
      return OptionalLong.empty();
    }
    long best = Math.min(forward.orElse(Long.MAX_VALUE), backward.orElse(Long.MAX_VALUE));
    return OptionalLong.of(best + crossing.travel().toSeconds());
  }

  private OptionalLong findFastest(PlaceId from, PlaceId to, PlaceId near, PlaceId far) {
    OptionalLong before = findFastest(from, near);
    OptionalLong after = findFastest(far, to);
    return before.isPresent() && after.isPresent()
        ? OptionalLong.of(before.getAsLong() + after.getAsLong())
        : OptionalLong.empty();
  }

  private Map<PlaceId, Long> reachedFrom(PlaceId from) {
    Map<PlaceId, Long> reached = new HashMap<>();
    var next = new PriorityQueue<Reached>(Comparator.comparingLong(Reached::seconds));
    next.add(new Reached(from, 0));
    while (!next.isEmpty()) {
      Reached here = next.poll();
      if (reached.putIfAbsent(here.node, here.seconds) == null) {
        secondsBetweenNeighbours
            .getOrDefault(here.node, Map.of())
            .forEach((node, seconds) -> next.add(new Reached(node, here.seconds + seconds)));
      }
    }
    return reached;
  }

  private static OptionalLong optional(Map<PlaceId, Long> seconds, PlaceId node) {
    Long found = seconds.get(node);
    return found == null ? OptionalLong.empty() : OptionalLong.of(found);
  }
}
