package org.oskil.engine.check;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.oskil.model.movement.HubId;
import org.oskil.model.movement.VehicleId;
import org.oskil.model.network.CrossingId;
import org.oskil.model.people.PartyGroupId;
import org.oskil.model.place.PlaceId;
import org.oskil.model.plan.Finish;
import org.oskil.model.plan.Leg;
import org.oskil.model.plan.Leg.Passage;
import org.oskil.model.plan.Onward;
import org.oskil.model.plan.Plan;
import org.oskil.model.plan.Plan.Unseated;
import org.oskil.model.plan.Run;
import org.oskil.model.plan.Stop;
import org.oskil.model.plan.Stop.Boarding;
import org.oskil.model.scenario.Scenario;

/** Breaks plans by chance, anywhere and with anything that a plan can be built from. */
record BrokenPlans(Scenario scenario, Random random) {
  Plan breakOnce(Plan plan) {
    List<Run> runs = new ArrayList<>(plan.runs());
    List<Unseated> unseated = new ArrayList<>(plan.withoutSeat());
    int kind = runs.isEmpty() ? 3 : random.nextInt(10);
    switch (kind) {
      case 0 -> runs.remove(random.nextInt(runs.size()));
      case 1 -> runs.add(runs.get(random.nextInt(runs.size())));
      case 2 -> Collections.shuffle(runs, random);
      case 3 -> unseated.add(new Unseated(group(), number()));
      default -> {
        int which = random.nextInt(runs.size());
        runs.set(which, breakRun(runs.get(which)));
      }
    }
    return new Plan(runs, unseated);
  }

  private Run breakRun(Run run) {
    Finish end = run.finish();
    return switch (random.nextInt(12)) {
      case 0 ->
          new Run(run.id(), new VehicleId(name()), run.from(), run.departs(), run.stops(), end);
      case 1 -> new Run(run.id(), run.vehicle(), place(), run.departs(), run.stops(), end);
      case 2 ->
          new Run(run.id(), run.vehicle(), run.from(), moment(run.departs()), run.stops(), end);
      case 3 ->
          with(
              run,
              new Finish(
                  new HubId(name()), end.approach(), end.arrives(), end.ready(), end.onward()));
      case 4 ->
          with(
              run,
              new Finish(
                  end.hub(), breakLeg(end.approach()), end.arrives(), end.ready(), end.onward()));
      case 5 ->
          with(
              run,
              new Finish(
                  end.hub(), end.approach(), moment(end.arrives()), end.ready(), end.onward()));
      case 6 ->
          with(
              run,
              new Finish(
                  end.hub(), end.approach(), end.arrives(), moment(end.ready()), end.onward()));
      case 7 ->
          with(run, new Finish(end.hub(), end.approach(), end.arrives(), end.ready(), onward()));
      default ->
          new Run(run.id(), run.vehicle(), run.from(), run.departs(), breakStops(run.stops()), end);
    };
  }

  private static Run with(Run run, Finish finish) {
    return new Run(run.id(), run.vehicle(), run.from(), run.departs(), run.stops(), finish);
  }

  private List<Stop> breakStops(List<Stop> stops) {
    List<Stop> broken = new ArrayList<>(stops);
    if (broken.isEmpty()) {
      return broken;
    }
    int which = random.nextInt(broken.size());
    Stop stop = broken.get(which);
    switch (random.nextInt(8)) {
      case 0 -> broken.remove(which);
      case 1 -> broken.add(stop);
      case 2 ->
          broken.set(
              which,
              new Stop(place(), stop.approach(), stop.arrives(), stop.departs(), stop.boarding()));
      case 3 ->
          broken.set(
              which,
              new Stop(
                  stop.place(),
                  breakLeg(stop.approach()),
                  stop.arrives(),
                  stop.departs(),
                  stop.boarding()));
      case 4 ->
          broken.set(
              which,
              new Stop(
                  stop.place(),
                  stop.approach(),
                  moment(stop.arrives()),
                  stop.departs(),
                  stop.boarding()));
      case 5 ->
          broken.set(
              which,
              new Stop(
                  stop.place(),
                  stop.approach(),
                  stop.arrives(),
                  moment(stop.departs()),
                  stop.boarding()));
      default ->
          broken.set(
              which,
              new Stop(
                  stop.place(),
                  stop.approach(),
                  stop.arrives(),
                  stop.departs(),
                  breakBoarding(stop.boarding())));
    }
    return broken;
  }

  private List<Boarding> breakBoarding(List<Boarding> boarding) {
    List<Boarding> broken = new ArrayList<>(boarding);
    if (!broken.isEmpty() && random.nextBoolean()) {
      broken.remove(random.nextInt(broken.size()));
    }
    if (random.nextBoolean()) {
      broken.add(new Boarding(group(), number()));
    }
    return broken;
  }

  private Leg breakLeg(Leg leg) {
    List<PlaceId> via = new ArrayList<>(leg.via());
    List<Passage> passages = new ArrayList<>(leg.passages());
    switch (random.nextInt(5)) {
      case 0 -> via.add(random.nextInt(via.size() + 1), place());
      case 1 -> Collections.shuffle(via, random);
      case 2 -> via.clear();
      case 3 -> passages.clear();
      default ->
          passages.add(new Passage(new CrossingId(name()), moment(scenario.rules().start())));
    }
    return new Leg(via, passages);
  }

  private Onward onward() {
    return random.nextBoolean() ? new Onward.Stay() : new Onward.ByTrain(name());
  }

  private Instant moment(Instant usual) {
    return switch (random.nextInt(8)) {
      case 0 -> Instant.MIN;
      case 1 -> Instant.MAX;
      case 2 -> moved(usual, Duration.ofNanos(1));
      case 3 -> moved(usual, scenario.rules().timetable().step().negated());
      default -> moved(usual, Duration.ofSeconds(random.nextInt(7200) - 3600));
    };
  }

  /** A moment that was broken before can be too close to the end of time to move. */
  private static Instant moved(Instant usual, Duration by) {
    Duration day = Duration.ofDays(1);
    boolean movable =
        usual.isAfter(Instant.MIN.plus(day)) && usual.isBefore(Instant.MAX.minus(day));
    return movable ? usual.plus(by) : usual;
  }

  private int number() {
    return switch (random.nextInt(6)) {
      case 0 -> Integer.MIN_VALUE;
      case 1 -> Integer.MAX_VALUE;
      case 2 -> 0;
      case 3 -> -1;
      default -> 1 + random.nextInt(3);
    };
  }

  private PlaceId place() {
    return new PlaceId(name());
  }

  private PartyGroupId group() {
    int known = scenario.people().size();
    int which = random.nextInt(known + 1);
    return which == known ? new PartyGroupId(name()) : scenario.people().get(which).id();
  }

  /** Any of the names that something in a drawing has, and one that nothing has. */
  private String name() {
    return List.of(
            "Alpha",
            "Beta",
            "City",
            "Rest",
            "Junction",
            "bridge",
            "ferry",
            "bus-01",
            "van-01",
            "T1",
            "T2",
            "nowhere")
        .get(random.nextInt(12));
  }
}
