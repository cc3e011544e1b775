package org.oskil.exchange.geojson;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.oskil.exchange.track.Tracks;
import org.oskil.model.movement.Hub;
import org.oskil.model.network.Crossing;
import org.oskil.model.network.Road;
import org.oskil.model.place.Names;
import org.oskil.model.place.Place;
import org.oskil.model.place.PlaceId;
import org.oskil.model.place.Position;
import org.oskil.model.plan.Plan;
import org.oskil.model.plan.Run;
import org.oskil.model.scenario.Scenario;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a scenario and a plan as one feature collection; the property {@code what} says what a
 * feature is.
 */
public final class PlanMap {
  private static final JsonMapper JSON = new JsonMapper();

  /** A hundred-thousandth of a degree is about a metre. */
  private static final double STEPS_PER_DEGREE = 1e5;

  private final Map<PlaceId, Position> positions = new HashMap<>();
  private final ArrayNode features;

  private PlanMap(Scenario scenario, ArrayNode features) {
    scenario.network().nodes().forEach(node -> positions.put(node.id(), node.at()));
    this.features = features;
  }

  /** The collection as text, a feature to a line. */
  public static String of(Scenario scenario, Plan plan) {
    ObjectNode collection = JSON.createObjectNode();
    collection.put("type", "FeatureCollection");
    collection.put("notice", scenario.about().notice().english());
    collection.put(
        "publication", "Internal. Not for publication: it names future times and places.");
    var map = new PlanMap(scenario, JSON.createArrayNode());
    scenario.places().forEach(place -> map.add(place, scenario.peopleOf(place.id())));
    scenario.means().hubs().forEach(map::add);
    scenario.network().roads().forEach(map::add);
    scenario.network().crossings().forEach(map::add);
    var tracks = new Tracks(scenario.network());
    plan.runs().forEach(run -> map.add(run, tracks.of(run)));
    return written(collection, map.features);
  }

  private static String written(ObjectNode collection, ArrayNode features) {
    String head = collection.toString();
    var text = new StringBuilder(head.substring(0, head.length() - 1)).append(",\"features\":[\n");
    for (int i = 0; i < features.size(); i++) {
      text.append(features.get(i)).append(i + 1 < features.size() ? ",\n" : "\n");
    }
    return text.append("]}\n").toString();
  }

  private void add(Place place, int people) {
    ObjectNode properties = point("place", place.id().value(), place.id(), place.names());
    properties.put("people", people).put("listing", place.listing().name());
    properties.put("armouredOnly", place.armouredOnly());
  }

  private void add(Hub hub) {
    point("hub", hub.id().value(), hub.at(), hub.names())
        .put("kind", hub.kind().name())
        .put("berths", hub.berths());
  }

  private void add(Road road) {
    line("road", List.of(road.a(), road.b()))
        .put("ref", road.ref())
        .put("evidence", road.evidence().name())
        .put("seconds", road.travel().toSeconds());
  }

  private void add(Crossing crossing) {
    ObjectNode properties = line("crossing", List.of(crossing.a(), crossing.b()));
    named(properties, crossing.id().value(), crossing.names());
    properties
        .put("state", crossing.state().name())
        .put("vehiclesPerHourForTheFleet", crossing.capacity().forTheFleet());
  }

  private void add(Run run, List<Tracks.Point> track) {
    List<Tracks.Point> known =
        track.stream().filter(point -> positions.containsKey(point.node())).toList();
    if (known.size() < 2) {
      return;
    }
    ObjectNode properties = line("run", known.stream().map(Tracks.Point::node).toList());
    properties.put("id", run.id()).put("vehicle", run.vehicle().value());
    properties.put("hub", run.finish().hub().value());
    ArrayNode times = properties.putArray("times");
    known.forEach(point -> times.add(point.at().toString()));
  }

  private ObjectNode point(String what, String id, PlaceId at, Names names) {
    ObjectNode feature = feature("Point");
    coordinates(geometry(feature).putArray("coordinates"), at);
    return named(((ObjectNode) feature.get("properties")).put("what", what), id, names);
  }

  private ObjectNode line(String what, List<PlaceId> nodes) {
    ObjectNode feature = feature("LineString");
    ArrayNode coordinates = geometry(feature).putArray("coordinates");
    nodes.forEach(node -> coordinates(coordinates.addArray(), node));
    return ((ObjectNode) feature.get("properties")).put("what", what);
  }

  private ObjectNode feature(String geometry) {
    ObjectNode feature = features.addObject().put("type", "Feature");
    feature.putObject("geometry").put("type", geometry);
    feature.putObject("properties");
    return feature;
  }

  private static ObjectNode geometry(ObjectNode feature) {
    return (ObjectNode) feature.get("geometry");
  }

  private static ObjectNode named(ObjectNode properties, String id, Names names) {
    return properties
        .put("id", id)
        .put("name_uk", names.ukrainian())
        .put("name_en", names.english());
  }

  /** Longitude first, as RFC 7946 §3.1.1 has it. */
  private void coordinates(ArrayNode array, PlaceId node) {
    Position at =
        Objects.requireNonNull(positions.get(node), () -> "No node " + node + " in the network.");
    array.add(rounded(at.longitude())).add(rounded(at.latitude()));
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
  }
}
