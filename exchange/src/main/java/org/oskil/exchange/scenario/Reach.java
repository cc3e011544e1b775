package org.oskil.exchange.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.oskil.model.network.Crossing;
import org.oskil.model.network.Road;
import org.oskil.model.network.Way;
import org.oskil.model.place.PlaceId;

/** What can be reached over roads and at most one open crossing: no leg of a plan passes more. */
final class Reach {
  private final Map<PlaceId, List<PlaceId>> byRoad = new HashMap<>();
  private final Map<PlaceId, List<PlaceId>> byCrossing = new HashMap<>();

  Reach(List<Road> roads, List<Crossing> crossings) {
    roads.forEach(road -> join(byRoad, road));
    crossings.stream().filter(Crossing::isOpen).forEach(open -> join(byCrossing, open));
  }

  private static void join(Map<PlaceId, List<PlaceId>> neighbours, Way way) {
    neighbours.computeIfAbsent(way.a(), _ -> new ArrayList<>()).add(way.b());
    neighbours.computeIfAbsent(way.b(), _ -> new ArrayList<>()).add(way.a());
  }

  /**
   * Every node that can be reached from any of these; as ways go both ways, also every node from
   * which one of these can be.
   */
  Set<PlaceId> from(Collection<PlaceId> nodes) {
    Set<PlaceId> uncrossed = overRoads(nodes);
    Set<PlaceId> reached = new HashSet<>(uncrossed);
    for (PlaceId node : uncrossed) {
      reached.addAll(byCrossing.getOrDefault(node, List.of()));
    }
    return overRoads(reached);
  }

  private Set<PlaceId> overRoads(Collection<PlaceId> nodes) {
    Set<PlaceId> reached = new HashSet<>(nodes);
    Queue<PlaceId> next = new ArrayDeque<>(nodes);
    while (!next.isEmpty()) {
      for (PlaceId neighbour : byRoad.getOrDefault(next.remove(), List.of())) {
        if (reached.add(neighbour)) {
          next.add(neighbour);
        }
      }
    }
    return reached;
  }
}
