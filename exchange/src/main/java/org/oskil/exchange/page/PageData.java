package org.oskil.exchange.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.oskil.model.people.PartyClass;
import org.oskil.model.people.PartyGroup;
import org.oskil.model.people.PartyGroupId;
import org.oskil.model.place.Names;
import org.oskil.model.place.PlaceId;
import org.oskil.model.scenario.Rules;
import org.oskil.model.scenario.Scenario;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The page's data: its scripts look everything up here. Nodes are referred to by their index, times
 * are seconds since 1970, exposure is in weighted person-seconds.
 */
final class PageData {
  static final JsonMapper JSON = new JsonMapper();

  private PageData() {}

  static ObjectNode of(PageContent content) {
    Scenario scenario = content.scenario();
    ObjectNode json = JSON.createObjectNode();
    named(json.putObject("names"), scenario.about().names());
    named(json.putObject("notice"), scenario.about().notice());
    clock(json, scenario.rules());
    var nodes = nodes(json.putArray("nodes"), scenario);
    new DistrictData(content, nodes).write(json);
    new MovementData(content, nodes, groups(scenario)).write(json);
    ArrayNode faults = json.putArray("faults");
    content.faults().forEach(faults::add);
    return json;
  }

  static void named(ObjectNode json, Names names) {
    json.put("uk", names.ukrainian()).put("en", names.english());
  }

  private static Map<PlaceId, Integer> nodes(ArrayNode json, Scenario scenario) {
    var indexes = new HashMap<PlaceId, Integer>();
    for (var node : scenario.network().nodes()) {
      indexes.put(node.id(), indexes.size());
      ObjectNode entry = json.addObject().put("id", node.id().value());
      named(entry, node.names());
      entry.put("lat", node.at().latitude()).put("lon", node.at().longitude());
    }
    return indexes;
  }

  private static Map<PartyGroupId, PartyGroup> groups(Scenario scenario) {
    var groups = new HashMap<PartyGroupId, PartyGroup>();
    scenario.people().forEach(group -> groups.put(group.id(), group));
    return groups;
  }

  /** Local midnights and curfews are worked out here: a browser has no way back from local time. */
  private static void clock(ObjectNode json, Rules rules) {
    ZoneId zone = rules.zone();
    json.put("start", rules.start().getEpochSecond());
    json.put("deadline", rules.deadline().getEpochSecond());
    json.put("step", rules.timetable().step().toSeconds());
    json.put("zone", zone.getId());
    ArrayNode midnights = json.putArray("midnights");
    ArrayNode curfews = json.putArray("curfews");
    LocalDate last = rules.deadline().atZone(zone).toLocalDate();
    for (LocalDate day = rules.start().atZone(zone).toLocalDate().minusDays(1);
        !day.isAfter(last);
        day = day.plusDays(1)) {
      midnights.add(day.atStartOfDay(zone).toEpochSecond());
      for (Rules.Curfew curfew : rules.curfew()) {
        boolean overnight = !curfew.fromInclusive().isBefore(curfew.toExclusive());
        Instant from = day.atTime(curfew.fromInclusive()).atZone(zone).toInstant();
        Instant to =
            (overnight ? day.plusDays(1) : day)
                .atTime(curfew.toExclusive())
                .atZone(zone)
                .toInstant();
        curfews.addArray().add(from.getEpochSecond()).add(to.getEpochSecond());
      }
    }
    ObjectNode weights = json.putObject("classWeights");
    for (PartyClass partyClass : PartyClass.values()) {
      weights.put(partyClass.name(), rules.classWeight(partyClass));
    }
  }
}
