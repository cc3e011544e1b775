package org.oskil.exchange.planfile;

import org.oskil.model.movement.HubId;
import org.oskil.model.movement.VehicleId;
import org.oskil.model.network.CrossingId;
import org.oskil.model.people.PartyGroupId;
import org.oskil.model.place.PlaceId;
import org.oskil.model.plan.Finish;
import org.oskil.model.plan.Leg;
import org.oskil.model.plan.Onward;
import org.oskil.model.plan.Run;
import org.oskil.model.plan.Stop;

/** Reads one run, stop by stop. */
final class RunReading {
  private RunReading() {}

  static Run run(Reading json) {
    return new Run(
        json.id("id", id -> id),
        json.id("vehicle", VehicleId::new),
        json.id("from", PlaceId::new),
        json.time("departs"),
        json.objects("stops", RunReading::stop),
        json.object("finish", RunReading::finish));
  }

  static PartyGroupId group(Reading json) {
    return json.id("group", PartyGroupId::new);
  }

  private static Stop stop(Reading json) {
    return new Stop(
        json.id("place", PlaceId::new),
        json.object("approach", RunReading::leg),
        json.time("arrives"),
        json.time("departs"),
        json.objects(
            "boarding", boarding -> new Stop.Boarding(group(boarding), boarding.count("parties"))));
  }

  private static Finish finish(Reading json) {
    return new Finish(
        json.id("hub", HubId::new),
        json.object("approach", RunReading::leg),
        json.time("arrives"),
        json.time("ready"),
        json.has("train")
            ? new Onward.ByTrain(json.id("train", train -> train))
            : new Onward.Stay());
  }

  private static Leg leg(Reading json) {
    return new Leg(
        json.ids("via", PlaceId::new),
        json.objects(
            "passages",
            passage ->
                new Leg.Passage(passage.id("crossing", CrossingId::new), passage.time("at"))));
  }
}
