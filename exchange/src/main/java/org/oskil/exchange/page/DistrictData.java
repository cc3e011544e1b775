package org.oskil.exchange.page;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.oskil.model.network.Network;
import org.oskil.model.people.PartyClass;
import org.oskil.model.place.Place;
import org.oskil.model.place.PlaceId;
import org.oskil.model.place.Position;
import org.oskil.model.scenario.Scenario;
import org.oskil.model.threat.Line;
import org.oskil.model.threat.LineId;
import org.oskil.model.threat.Threat;
import org.oskil.model.threat.TrendPoint;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The part of the page's data that holds without any plan: lines, places with people and distances,
 * network, river.
 */
final class DistrictData {
  private record Curve(PlaceId place, LineId line) {}

  private final PageContent content;
  private final Scenario scenario;
  private final Map<PlaceId, Integer> nodes;

  DistrictData(PageContent content, Map<PlaceId, Integer> nodes) {
    this.content = content;
    this.scenario = content.scenario();
    this.nodes = nodes;
  }

  void write(ObjectNode json) {
    Threat threat = scenario.threat();
    lines(json.putArray("lines"), threat.lines());
    bands(json.putArray("bands"), threat);
    List<LocalDate> days =
        List.copyOf(new TreeSet<>(threat.trend().stream().map(TrendPoint::day).toList()));
    ArrayNode dayTexts = json.putArray("days");
    days.forEach(day -> dayTexts.add(day.toString()));
    places(json.putArray("places"), days);
    network(json, scenario.network());
    river(json.putArray("river"), content.river());
  }

  private void lines(ArrayNode json, List<Line> lines) {
    for (Line line : lines) {
      ObjectNode entry = json.addObject().put("id", line.id().value());
      PageData.named(entry, line.names());
      entry.put("source", line.source()).put("day", line.day().toString());
      content.file().appraisal().lines().stream()
          .filter(value -> value.line().equals(line.id()))
          .forEach(value ->
              entry
                  .put("exposure", value.exposure())
                  .put("withoutPlan", value.withoutPlan())
                  .put("reference", value.reference()));
    }
  }

  private static void bands(ArrayNode json, Threat threat) {
    threat
        .bands()
        .forEach(band ->
            json.addObject()
                .put("from", band.from().value())
                .put("weight", band.weight())
                .put("reason", band.reason()));
  }

  private void places(ArrayNode json, List<LocalDate> days) {
    var people = people();
    var curves = curves();
    for (Place place : scenario.places()) {
      ObjectNode entry = json.addObject().put("node", nodes.getOrDefault(place.id(), -1));
      PageData.named(entry, place.names());
      PageData.named(entry.putObject("hromada"), place.hromada());
      entry.put("listing", place.listing().name()).put("armouredOnly", place.armouredOnly());
      ArrayNode classes = entry.putArray("people");
      for (PartyClass partyClass : PartyClass.values()) {
        classes.add(people.getOrDefault(place.id(), Map.of()).getOrDefault(partyClass, 0));
      }
      threat(entry, place.id(), days, curves);
    }
  }

  private void threat(
      ObjectNode entry,
      PlaceId place,
      List<LocalDate> days,
      Map<Curve, Map<LocalDate, Long>> curves) {
    ArrayNode metres = entry.putArray("metres");
    ArrayNode withPlan = entry.putArray("withPlan");
    ArrayNode withoutPlan = entry.putArray("withoutPlan");
    ArrayNode trend = entry.putArray("trend");
    for (Line line : scenario.threat().lines()) {
      scenario
          .threat()
          .findDistance(place, line.id())
          .ifPresentOrElse(far -> metres.add(far.value()), metres::addNull);
      var exposure =
          content
              .exposure()
              .getOrDefault(place, Map.of())
              .getOrDefault(line.id(), PageContent.Exposure.NONE);
      withPlan.add(exposure.withPlan());
      withoutPlan.add(exposure.withoutPlan());
      var curve = curves.getOrDefault(new Curve(place, line.id()), Map.of());
      ArrayNode points = trend.addArray();
      days.forEach(day -> points.add(curve.get(day)));
    }
  }

  private Map<PlaceId, Map<PartyClass, Integer>> people() {
    var people = new HashMap<PlaceId, Map<PartyClass, Integer>>();
    for (var group : scenario.people()) {
      people
          .computeIfAbsent(group.place(), place -> new HashMap<>())
          .merge(group.partyClass(), group.people(), Integer::sum);
    }
    return people;
  }

  private Map<Curve, Map<LocalDate, Long>> curves() {
    var curves = new HashMap<Curve, Map<LocalDate, Long>>();
    for (var point : scenario.threat().trend()) {
      curves
          .computeIfAbsent(new Curve(point.place(), point.line()), curve -> new HashMap<>())
          .put(point.day(), point.distance().value());
    }
    return curves;
  }

  private void network(ObjectNode json, Network network) {
    ArrayNode roads = json.putArray("roads");
    for (var road : network.roads()) {
      roads
          .addObject()
          .put("a", nodes.getOrDefault(road.a(), -1))
          .put("b", nodes.getOrDefault(road.b(), -1))
          .put("evidence", road.evidence().name())
          .put("ref", road.ref());
    }
    ArrayNode crossings = json.putArray("crossings");
    for (var crossing : network.crossings()) {
      ObjectNode entry = crossings.addObject().put("id", crossing.id().value());
      PageData.named(entry, crossing.names());
      entry
          .put("a", nodes.getOrDefault(crossing.a(), -1))
          .put("b", nodes.getOrDefault(crossing.b(), -1))
          .put("state", crossing.state().name())
          .put("fleet", crossing.capacity().forTheFleet());
    }
  }

  private static void river(ArrayNode json, List<List<Position>> parts) {
    for (var part : parts) {
      ArrayNode points = json.addArray();
      part.forEach(point -> points.addArray().add(point.latitude()).add(point.longitude()));
    }
  }
}
