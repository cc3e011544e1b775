package org.oskil.exchange.scenario;

import org.oskil.exchange.input.Entries;
import org.oskil.exchange.input.FolderFiles;
import org.oskil.exchange.input.Ids;
import org.oskil.exchange.input.Table;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.model.network.Crossing;
import org.oskil.model.network.Network;
import org.oskil.model.network.Node;
import org.oskil.model.network.Road;
import org.oskil.model.place.Place;

/**
 * The places and the network they lie in.
 *
 * @param nodeIds of all nodes, also of those that are wrong otherwise
 * @param placeIds of all places, likewise
 */
record Ground(
    Entries<Node> nodes,
    Entries<Place> places,
    Entries<Road> roads,
    Entries<Crossing> crossings,
    Ids nodeIds,
    Ids placeIds) {
  static Ground read(FolderFiles files) {
    Table nodes = files.filledTable(NodesFile.FILE, NodesFile.COLUMNS);
    Table places = files.filledTable(PlacesFile.FILE, PlacesFile.COLUMNS);
    Table roads = files.table(RoadsFile.FILE, RoadsFile.COLUMNS);
    Table crossings = files.table(CrossingsFile.FILE, CrossingsFile.COLUMNS);
    Ids nodeIds = nodes.ids("id");
    crossings.ids("id");
    return new Ground(
        NodesFile.read(nodes),
        PlacesFile.read(places, nodeIds),
        RoadsFile.read(roads, nodeIds),
        CrossingsFile.read(crossings, nodeIds),
        nodeIds,
        places.ids("id", ProblemCode.TWO_PLACES_OF_ONE_CODE));
  }

  Network network() {
    return new Network(nodes.values(), roads.values(), crossings.values());
  }

  /** Whether every way is known, so that what cannot be reached over them cannot be reached. */
  boolean isNetworkWhole() {
    return nodes.whole() && roads.whole() && crossings.whole();
  }
}
