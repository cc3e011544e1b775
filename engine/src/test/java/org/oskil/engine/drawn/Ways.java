package org.oskil.engine.drawn;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.oskil.model.network.Crossing;
import org.oskil.model.network.Network;
import org.oskil.model.network.Node;
import org.oskil.model.network.Road;
import org.oskil.model.place.PlaceId;
import org.oskil.model.plan.Leg;
import org.oskil.model.plan.Leg.Passage;

/** Rule 3 by the algorithm of Floyd and Warshall: every allowed way between two nodes. */
final class Ways {
  private static final long NONE = Long.MAX_VALUE / 4;

  private final List<PlaceId> nodes;
  private final List<Crossing> open;
  private final long[][] seconds;
  private final int[][] next;

  /** One allowed way; over no crossing or over one. */
  record Way(List<PlaceId> via, long seconds, List<Crossing> over, long secondsBefore) {
    Leg leg(Instant departs) {
      return new Leg(
          via,
          over.stream()
              .map(crossing -> new Passage(crossing.id(), departs.plusSeconds(secondsBefore)))
              .toList());
    }
  }

  Ways(Network network) {
    nodes = network.nodes().stream().map(Node::id).toList();
    open = network.crossings().stream().filter(Crossing::isOpen).toList();
    int size = nodes.size();
    seconds = new long[size][size];
    next = new int[size][size];
    for (int from = 0; from < size; from++) {
      Arrays.fill(seconds[from], NONE);
      seconds[from][from] = 0;
      next[from][from] = from;
    }
    for (Road road : network.roads()) {
      join(nodes.indexOf(road.a()), nodes.indexOf(road.b()), road.travel().toSeconds());
      join(nodes.indexOf(road.b()), nodes.indexOf(road.a()), road.travel().toSeconds());
    }
    for (int over = 0; over < size; over++) {
      for (int from = 0; from < size; from++) {
        for (int to = 0; to < size; to++) {
          if (seconds[from][over] + seconds[over][to] < seconds[from][to]) {
            seconds[from][to] = seconds[from][over] + seconds[over][to];
            next[from][to] = next[from][over];
          }
        }
      }
    }
  }

  private void join(int from, int to, long travel) {
    if (travel < seconds[from][to]) {
      seconds[from][to] = travel;
      next[from][to] = to;
    }
  }

  List<Way> between(PlaceId fromId, PlaceId toId) {
    int from = nodes.indexOf(fromId);
    int to = nodes.indexOf(toId);
    if (seconds[from][to] < NONE) {
      return List.of(new Way(via(from, to), seconds[from][to], List.of(), 0));
    }
    List<Way> ways = new ArrayList<>();
    for (Crossing crossing : open) {
      int a = nodes.indexOf(crossing.a());
      int b = nodes.indexOf(crossing.b());
      boolean forward = seconds[from][a] + seconds[b][to] <= seconds[from][b] + seconds[a][to];
      int near = forward ? a : b;
      int far = forward ? b : a;
      long travel = seconds[from][near] + crossing.travel().toSeconds() + seconds[far][to];
      if (travel < NONE) {
        List<PlaceId> via = new ArrayList<>(via(from, near));
        via.addAll(via(far, to));
        ways.add(new Way(via, travel, List.of(crossing), seconds[from][near]));
      }
    }
    return ways;
  }

  private List<PlaceId> via(int from, int to) {
    List<PlaceId> via = new ArrayList<>(List.of(nodes.get(from)));
    for (int at = from; at != to; ) {
      at = next[at][to];
      via.add(nodes.get(at));
    }
    return via;
  }
}
