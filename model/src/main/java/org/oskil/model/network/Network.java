package org.oskil.model.network;

import java.util.List;
import java.util.Optional;
import org.oskil.model.place.PlaceId;

/** Nodes, roads and crossings. A schematic network: see the evidence grade of each road. */
public record Network(List<Node> nodes, List<Road> roads, List<Crossing> crossings) {
  public Network {
    nodes = List.copyOf(nodes);
    roads = List.copyOf(roads);
    crossings = List.copyOf(crossings);
  }

  public Node getNode(PlaceId id) {
    return nodes.stream()
        .filter(node -> node.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No node " + id + " in the network."));
  }

  public Optional<Crossing> findCrossing(CrossingId id) {
    return crossings.stream().filter(crossing -> crossing.id().equals(id)).findFirst();
  }

  /** The same network after a crossing was lost. */
  public Network withoutCrossing(CrossingId lost) {
    return new Network(
        nodes,
        roads,
        crossings.stream()
            .map(crossing ->
                crossing.id().equals(lost) ? crossing.withState(CrossingState.CLOSED) : crossing)
            .toList());
  }
}
