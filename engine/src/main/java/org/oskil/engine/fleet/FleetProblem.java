package org.oskil.engine.fleet;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.oskil.model.movement.Hub;
import org.oskil.model.movement.Train;
import org.oskil.model.network.Crossing;
import org.oskil.model.people.PartyGroup;
import org.oskil.model.place.PlaceId;
import org.oskil.model.scenario.Scenario;

/** The whole fleet problem, numbered. Arrays are shared and never written to after construction. */
public final class FleetProblem {
  public static final int HOUR_SECONDS = 3600;

  public final Scenario scenario;
  public final int stepSeconds;

  /** Last step at which anybody may still become safe. */
  public final int horizon;

  /** Last step at which any vehicle may become ready again. */
  public final int lastReady;

  public final int lines;

  /** Place ids by place number: the places of the scenario, in its order. */
  public final List<PlaceId> places;

  /** Exposure weight of each place by line. */
  public final int[][] placeWeight;

  public final Group[] groups;

  /** Party groups by group number. */
  public final List<PartyGroup> partyGroups;

  public final Group[][] groupsOf;
  public final Crew[] crews;
  public final List<Vehicle> vehicles;

  /** Nodes a vehicle can stand at between runs. */
  public final List<PlaceId> origins;

  public final List<Hub> hubs;
  public final int[] originOfHub;
  public final List<Train> trains;
  public final Destination[] destinations;

  /** Numbers of the destinations at each hub. */
  public final int[][] destinationsAt;

  /** Legs from an origin to a place, by origin and place. */
  public final Leg[][][] outbound;

  /** Legs from a place to a hub, by place and hub. */
  public final Leg[][][] inbound;

  public final int legs;
  public final List<Crossing> crossings;

  /** Passages left to the fleet, by crossing and hour. */
  public final int[][] passages;

  /** Berths left, by hub and step. */
  public final int[][] berths;

  /** People who may still be counted against each limit of trains and rooms. */
  public final int[] personLimits;

  /** Weighted seconds by line of everybody aboard a committed run. */
  public final long[] driven;

  /** How many sequences of stops there are over all crews. */
  public final int sequences;

  private final Leg[] legByIndex;

  FleetProblem(FleetProblemBuilder from) {
    scenario = from.scenario;
    stepSeconds = from.clock.stepSeconds();
    horizon = from.clock.horizon();
    lastReady = from.clock.lastReady();
    lines = from.exposure.lineCount();
    places = List.copyOf(from.places);
    placeWeight = from.placeWeight;
    groups = from.groups;
    partyGroups = List.copyOf(scenario.people());
    groupsOf = from.groupsOf;
    crews = from.crews.toArray(Crew[]::new);
    vehicles = List.copyOf(from.vehicles);
    origins = List.copyOf(from.origins);
    hubs = from.hubs;
    originOfHub = from.originOfHub;
    trains = scenario.means().trains();
    destinations = from.destinations.toArray(Destination[]::new);
    destinationsAt = new int[hubs.size()][];
    for (int hub = 0; hub < destinationsAt.length; hub++) {
      int here = hub;
      destinationsAt[hub] =
          IntStream.range(0, destinations.length)
              .filter(d -> destinations[d].hub == here)
              .toArray();
    }
    outbound = from.outbound;
    inbound = from.inbound;
    legs = from.legs.size();
    legByIndex = from.legs.toArray(Leg[]::new);
    crossings = from.crossings;
    passages = from.passages;
    berths = from.berths;
    personLimits = from.personLimits;
    driven = from.driven;
    sequences = from.sequences;
  }

  public static FleetProblem of(Scenario scenario) {
    return of(scenario, Committed.nothing(scenario.rules().start()));
  }

  /** What is left to plan after some runs have departed. */
  public static FleetProblem of(Scenario scenario, Committed committed) {
    return new FleetProblemBuilder(scenario, committed).build();
  }

  public Leg leg(int index) {
    return legByIndex[index];
  }

  /** The hour in which a crossing is passed by a leg that departs at this step. */
  public int hour(int departs, Leg leg) {
    return (departs * stepSeconds + leg.secondsBefore) / HOUR_SECONDS;
  }

  public int hours() {
    return lastReady * stepSeconds / HOUR_SECONDS + 2;
  }

  /** The moment of a step. */
  public Instant moment(int step) {
    return scenario.rules().start().plusSeconds((long) step * stepSeconds);
  }

  /** The step of a moment that is one. */
  public int step(Instant moment) {
    return Math.toIntExact(
        Math.floorDiv(
            Duration.between(scenario.rules().start(), moment).toSeconds(), (long) stepSeconds));
  }

  /** How long somebody without a seat stays, in seconds. */
  public long stayingSeconds() {
    return Duration.between(scenario.rules().start(), scenario.rules().deadline()).toSeconds();
  }

  /** People still to be carried. */
  public int people() {
    int people = 0;
    for (Group group : groups) {
      people += group.parties * group.people;
    }
    return people;
  }
}
