package org.oskil.exchange.page;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.oskil.exchange.planfile.RunChange;
import org.oskil.exchange.track.Tracks;
import org.oskil.model.movement.Means;
import org.oskil.model.people.PartyClass;
import org.oskil.model.people.PartyGroup;
import org.oskil.model.people.PartyGroupId;
import org.oskil.model.place.PlaceId;
import org.oskil.model.plan.Appraisal;
import org.oskil.model.plan.Onward;
import org.oskil.model.plan.Run;
import org.oskil.model.plan.Stop;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The part of the page's data that a plan makes: vehicles, runs with their tracks, how good it is,
 * what changed.
 */
final class MovementData {
  private final PageContent content;
  private final Map<PlaceId, Integer> nodes;
  private final Map<PartyGroupId, PartyGroup> groups;
  private final Map<PlaceId, Integer> places = new HashMap<>();

  MovementData(
      PageContent content, Map<PlaceId, Integer> nodes, Map<PartyGroupId, PartyGroup> groups) {
    this.content = content;
    this.nodes = nodes;
    this.groups = groups;
    content.scenario().places().forEach(place -> places.put(place.id(), places.size()));
  }

  void write(ObjectNode json) {
    means(json, content.scenario().means());
    var tracks = new Tracks(content.scenario().network());
    ArrayNode runs = json.putArray("runs");
    content.file().plan().runs().forEach(run -> run(runs.addObject(), run, tracks));
    appraisal(json, content.file().appraisal());
    ArrayNode changes = json.putArray("changes");
    content.file().changes().forEach(change -> change(changes.addObject(), change));
    json.putObject("madeFrom")
        .put("folder", content.file().madeFrom().folder())
        .put("fingerprint", content.file().madeFrom().fingerprint());
  }

  private void means(ObjectNode json, Means means) {
    ArrayNode types = json.putArray("types");
    for (var type : means.types()) {
      ObjectNode entry = types.addObject().put("id", type.id());
      PageData.named(entry, type.names());
      entry.put("room", type.room().people()).put("armoured", type.armoured());
    }
    ArrayNode vehicles = json.putArray("vehicles");
    for (var group : means.groups()) {
      group
          .ids()
          .forEach(id -> vehicles.addObject().put("id", id.value()).put("type", group.type()));
    }
    ArrayNode hubs = json.putArray("hubs");
    for (var hub : means.hubs()) {
      ObjectNode entry = hubs.addObject().put("id", hub.id().value());
      PageData.named(entry, hub.names());
      entry.put("node", nodes.getOrDefault(hub.at(), -1)).put("kind", hub.kind().name());
    }
    ArrayNode trains = json.putArray("trains");
    for (var train : means.trains()) {
      trains
          .addObject()
          .put("id", train.id())
          .put("from", train.from().value())
          .put("to", train.to().value())
          .put("departs", train.departs().getEpochSecond())
          .put("arrives", train.arrives().getEpochSecond());
    }
  }

  private void run(ObjectNode json, Run run, Tracks tracks) {
    json.put("id", run.id()).put("vehicle", run.vehicle().value());
    json.put("departs", run.departs().getEpochSecond());
    ArrayNode stops = json.putArray("stops");
    run.stops().forEach(stop -> stop(stops.addObject(), stop));
    json.put("hub", run.finish().hub().value());
    json.put("arrives", run.finish().arrives().getEpochSecond());
    json.put("ready", run.finish().ready().getEpochSecond());
    if (run.finish().onward() instanceof Onward.ByTrain(String train)) {
      json.put("train", train);
    }
    ArrayNode track = json.putArray("track");
    for (var point : tracks.of(run)) {
      track.addArray().add(nodes.getOrDefault(point.node(), -1)).add(point.at().getEpochSecond());
    }
    ArrayNode passages = json.putArray("crossings");
    run.stops()
        .forEach(
            stop -> stop.approach().passages().forEach(p -> passages.add(p.crossing().value())));
    run.finish().approach().passages().forEach(p -> passages.add(p.crossing().value()));
  }

  private void stop(ObjectNode json, Stop stop) {
    json.put("place", places.getOrDefault(stop.place(), -1));
    json.put("arrives", stop.arrives().getEpochSecond())
        .put("departs", stop.departs().getEpochSecond());
    var people = new EnumMap<PartyClass, Integer>(PartyClass.class);
    for (var boarding : stop.boarding()) {
      PartyGroup group = groups.get(boarding.group());
      if (group != null) {
        people.merge(group.partyClass(), boarding.parties() * group.needs().people(), Integer::sum);
      }
    }
    ArrayNode boarding = json.putArray("boarding");
    for (PartyClass partyClass : PartyClass.values()) {
      boarding.add(people.getOrDefault(partyClass, 0));
    }
  }

  private static void appraisal(ObjectNode json, Appraisal appraisal) {
    json.putObject("proof")
        .put("worst", appraisal.proof().worst().value())
        .put("value", appraisal.proof().value())
        .put("bound", appraisal.proof().bound())
        .put("gapPercent", appraisal.proof().gapPercent());
    ArrayNode losses = json.putArray("losses");
    for (var loss : appraisal.losses()) {
      losses
          .addObject()
          .put("crossing", loss.lost().value())
          .put("at", loss.at().getEpochSecond())
          .put("withoutSeat", loss.withoutSeat())
          .put("worst", loss.worst().value())
          .put("exposure", loss.exposure())
          .put("reference", loss.reference())
          .put("changedRuns", loss.changedRuns());
    }
    ArrayNode clearance = json.putArray("clearance");
    for (var cleared : appraisal.clearance()) {
      clearance
          .addObject()
          .put("class", cleared.partyClass().name())
          .put("lastSafe", cleared.lastSafe().getEpochSecond());
    }
    json.putObject("effort")
        .put("seconds", appraisal.effort().spent().toMillis() / 1000.0)
        .put("seed", appraisal.effort().seed())
        .put("vehicleSecondsExposed", appraisal.effort().vehicleSecondsExposed());
  }

  private static void change(ObjectNode json, RunChange change) {
    switch (change) {
      case RunChange.Added(String run) -> json.put("kind", "added").put("run", run);
      case RunChange.Changed(Run before, String after) -> {
        json.put("kind", "changed").put("run", after);
        before(json, before);
      }
      case RunChange.Dropped(Run before, String reason) -> {
        json.put("kind", "dropped").put("reason", reason);
        before(json, before);
      }
    }
  }

  private static void before(ObjectNode json, Run run) {
    json.putObject("before")
        .put("id", run.id())
        .put("vehicle", run.vehicle().value())
        .put("departs", run.departs().getEpochSecond());
  }
}
