package org.oskil.engine.roads;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.oskil.model.network.Crossing;
import org.oskil.model.network.Network;
import org.oskil.model.network.Road;
import org.oskil.model.network.Way;
import org.oskil.model.place.PlaceId;

/**
 * Fastest ways between nodes by Dijkstra's algorithm over the roads, joined at an open crossing
 * where needed.
 */
public final class Roads {
  private final Map<PlaceId, List<Road>> roadsAt = new HashMap<>();
  private final List<List<Crossing>> crossingsSideBySide;
  private final Map<PlaceId, Tree> trees = new HashMap<>();

  private record Entry(PlaceId node, long seconds) {}

  /** All fastest ways from one node without a crossing. */
  private record Tree(Map<PlaceId, Long> seconds, Map<PlaceId, Road> last) {}

  public Roads(Network network) {
    for (Road road : network.roads()) {
      roadsAt.computeIfAbsent(road.a(), node -> new ArrayList<>()).add(road);
      roadsAt.computeIfAbsent(road.b(), node -> new ArrayList<>()).add(road);
    }
    crossingsSideBySide = sideBySide(network.crossings());
  }

  private static List<List<Crossing>> sideBySide(List<Crossing> crossings) {
    List<List<Crossing>> groups = new ArrayList<>();
    for (Crossing crossing : crossings) {
      if (crossing.isOpen()) {
        groups.stream()
            .filter(group -> alike(group.getFirst(), crossing))
            .findFirst()
            .orElseGet(() -> {
              List<Crossing> group = new ArrayList<>();
              groups.add(group);
              return group;
            })
            .add(crossing);
      }
    }
    return groups;
  }

  private static boolean alike(Crossing one, Crossing other) {
    return one.joins(other.a(), other.b()) && one.travel().equals(other.travel());
  }

  /**
   * The allowed ways: the one without a crossing if there is one, else one for each place where the
   * river can be crossed.
   */
  public List<Route> routes(PlaceId from, PlaceId to) {
    Tree tree = treeFrom(from);
    if (tree.seconds.containsKey(to)) {
      return List.of(direct(from, to, tree));
    }
    List<Route> routes = new ArrayList<>();
    for (List<Crossing> crossings : crossingsSideBySide) {
      Route forward = over(from, to, crossings, crossings.getFirst().a(), crossings.getFirst().b());
      Route backward =
          over(from, to, crossings, crossings.getFirst().b(), crossings.getFirst().a());
      Route best =
          forward == null || backward != null && backward.seconds() < forward.seconds()
              ? backward
              : forward;
      if (best != null) {
        routes.add(best);
      }
    }
    return routes;
  }

  private Route direct(PlaceId from, PlaceId to, Tree tree) {
    List<Road> roads = unwind(from, to, tree);
    return new Route(
        nodes(from, roads), List.copyOf(roads), tree.seconds.getOrDefault(to, 0L), List.of(), 0);
  }

  private @Nullable Route over(
      PlaceId from, PlaceId to, List<Crossing> crossings, PlaceId near, PlaceId far) {
    Tree before = treeFrom(from);
    Tree after = treeFrom(far);
    Long secondsBefore = before.seconds.get(near);
    Long secondsAfter = after.seconds.get(to);
    if (secondsBefore == null || secondsAfter == null) {
      return null;
    }
    List<Way> ways = new ArrayList<>(unwind(from, near, before));
    ways.add(crossings.getFirst());
    ways.addAll(unwind(far, to, after));
    long seconds = secondsBefore + crossings.getFirst().travel().toSeconds() + secondsAfter;
    return new Route(nodes(from, ways), ways, seconds, crossings, secondsBefore);
  }

  private static List<Road> unwind(PlaceId from, PlaceId to, Tree tree) {
    List<Road> roads = new ArrayList<>();
    PlaceId at = to;
    while (!at.equals(from)) {
      Road road = tree.last.get(at);
      if (road == null) {
        throw new IllegalStateException("No way recorded to " + at + ".");
      }
      roads.add(road);
      at = road.a().equals(at) ? road.b() : road.a();
    }
    Collections.reverse(roads);
    return roads;
  }

  private static List<PlaceId> nodes(PlaceId from, List<? extends Way> ways) {
    List<PlaceId> nodes = new ArrayList<>(List.of(from));
    for (Way way : ways) {
      nodes.add(way.a().equals(nodes.getLast()) ? way.b() : way.a());
    }
    return nodes;
  }

  private Tree treeFrom(PlaceId from) {
    return trees.computeIfAbsent(from, this::grow);
  }

  private Tree grow(PlaceId from) {
    Tree tree = new Tree(new HashMap<>(), new HashMap<>());
    Map<PlaceId, Road> reachedBy = new HashMap<>();
    Map<PlaceId, Long> best = new HashMap<>(Map.of(from, 0L));
    var queue =
        new PriorityQueue<Entry>(
            Comparator.comparingLong(Entry::seconds).thenComparing(Entry::node));
    queue.add(new Entry(from, 0));
    while (!queue.isEmpty()) {
      Entry next = queue.poll();
      if (tree.seconds.putIfAbsent(next.node, next.seconds) != null) {
        continue;
      }
      Road by = reachedBy.get(next.node);
      if (by != null) {
        tree.last.put(next.node, by);
      }
      for (Road road : roadsAt.getOrDefault(next.node, List.of())) {
        PlaceId other = road.a().equals(next.node) ? road.b() : road.a();
        long seconds = next.seconds + road.travel().toSeconds();
        if (seconds < best.getOrDefault(other, Long.MAX_VALUE)) {
          best.put(other, seconds);
          reachedBy.put(other, road);
          queue.add(new Entry(other, seconds));
        }
      }
    }
    return tree;
  }
}
