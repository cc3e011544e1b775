package org.oskil.exchange.scenario;

import org.oskil.exchange.input.Columns;
import org.oskil.exchange.input.Entries;
import org.oskil.exchange.input.Field;
import org.oskil.exchange.input.Ids;
import org.oskil.exchange.input.Row;
import org.oskil.exchange.input.Table;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.model.place.Listing;
import org.oskil.model.place.Names;
import org.oskil.model.place.Place;
import org.oskil.model.place.PlaceId;

/** Reads {@code places.csv}: the places under the order, each of them a node. */
final class PlacesFile {
  static final String FILE = "places.csv";
  static final Columns COLUMNS =
      Columns.of(
          "id", "name_uk", "name_en", "hromada_uk", "hromada_en", "listing", "armoured_only");

  private PlacesFile() {}

  static Entries<Place> read(Table table, Ids nodes) {
    return table.read(row -> place(row, nodes));
  }

  private static Place place(Row row, Ids nodes) {
    return new Place(
        new PlaceId(node(row.at("id"), nodes)),
        NodesFile.names(row),
        new Names(row.at("hromada_uk").ukrainian(), row.at("hromada_en").english()),
        row.at("listing").oneOf(Listing.class),
        row.at("armoured_only").yes());
  }

  private static String node(Field id, Ids nodes) {
    return id.isPlaceCode() ? id.reference(nodes, ProblemCode.PLACE_NOT_A_NODE) : id.placeCode();
  }
}
