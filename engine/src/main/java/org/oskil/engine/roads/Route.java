package org.oskil.engine.roads;

import java.util.List;
import org.oskil.model.network.Crossing;
import org.oskil.model.network.Way;
import org.oskil.model.place.PlaceId;

/**
 * The fastest way from one node to another, over no crossing or over exactly one.
 *
 * @param via its nodes, both ends included
 * @param ways its roads, with the crossing among them
 * @param crossings crossings side by side at the same spot that serve equally well; empty if none
 *     is passed
 * @param secondsBefore travel time before the crossing
 */
public record Route(
    List<PlaceId> via, List<Way> ways, long seconds, List<Crossing> crossings, long secondsBefore) {
  public Route {
    via = List.copyOf(via);
    ways = List.copyOf(ways);
    crossings = List.copyOf(crossings);
  }
}
