package org.oskil.engine.drawn;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.oskil.engine.drawn.Frame.End;
import org.oskil.engine.drawn.Frame.Halt;
import org.oskil.model.movement.Hub;
import org.oskil.model.movement.HubKind;
import org.oskil.model.movement.Train;
import org.oskil.model.movement.VehicleGroup;
import org.oskil.model.movement.VehicleType;
import org.oskil.model.place.Place;
import org.oskil.model.place.PlaceId;
import org.oskil.model.scenario.Rules.Timetable;
import org.oskil.model.scenario.Scenario;

/** Every run that the timetable allows a vehicle, taken alone. */
final class Frames {
  private final Scenario scenario;
  private final Timetable timetable;
  private final Steps steps;
  private final Limits limits;
  private final Waiting waiting;
  private final Ways ways;
  private final Map<Start, List<Frame>> known = new HashMap<>();

  /** From where and when a vehicle departs. */
  private record Start(VehicleGroup group, PlaceId from, int departs) {}

  /** How long a vehicle may wait at its first stop. */
  enum Waiting {
    /** Up to three steps, for variety. */
    A_LITTLE,
    /**
     * Only to pass a crossing in an earlier hour: whoever waits for anything else can as well
     * depart later, which costs nobody anything, keeps the vehicle in its shift and leaves every
     * berth, train and passage as it was.
     */
    TO_CROSS_EARLIER
  }

  Frames(Scenario scenario, Steps steps, Limits limits, Waiting waiting) {
    this.scenario = scenario;
    this.timetable = scenario.rules().timetable();
    this.steps = steps;
    this.limits = limits;
    this.waiting = waiting;
    ways = new Ways(scenario.network());
  }

  List<Frame> departing(VehicleGroup group, PlaceId from, int departs) {
    return known.computeIfAbsent(new Start(group, from, departs), this::make);
  }

  private List<Frame> make(Start start) {
    List<Frame> frames = new ArrayList<>();
    VehicleType type = scenario.means().getType(start.group.type());
    for (Place place : scenario.places()) {
      for (Ways.Way approach : ways.between(start.from, place.id())) {
        int arrives = start.departs + steps.up(approach.seconds());
        int earliest = arrives + dwell(type, place);
        int latest = Math.min(steps.horizon(), earliest + longestWait(start, approach));
        for (int leaves = earliest; leaves <= latest && allows(type, place); leaves++) {
          extend(start, type, List.of(new Halt(place, approach, arrives, leaves)), frames);
        }
      }
    }
    return frames;
  }

  private int longestWait(Start start, Ways.Way approach) {
    return switch (waiting) {
      case A_LITTLE -> 3;
      case TO_CROSS_EARLIER -> crossesEarlier(start, approach) ? steps.horizon() : 0;
    };
  }

  private boolean crossesEarlier(Start start, Ways.Way approach) {
    return !approach.over().isEmpty()
        && hour(approach, start.departs) < hour(approach, start.departs + 1);
  }

  private long hour(Ways.Way way, int departs) {
    return (steps.secondsAt(departs) + way.secondsBefore()) / 3600;
  }

  private static boolean allows(VehicleType type, Place place) {
    return type.armoured() || !place.armouredOnly();
  }

  private int dwell(VehicleType type, Place place) {
    int boarding = Math.min(type.room().people(), scenario.peopleOf(place.id()));
    return steps.up(type.stopFixed().plus(type.boardingPerPerson().multipliedBy(boarding)));
  }

  private void extend(Start start, VehicleType type, List<Halt> halts, List<Frame> frames) {
    Halt last = halts.getLast();
    for (Hub hub : scenario.means().hubs()) {
      for (Ways.Way home : ways.between(last.place().id(), hub.at())) {
        end(start, type, halts, hub, home, frames);
      }
    }
    if (halts.size() == timetable.maxStops()) {
      return;
    }
    for (Place next : scenario.places()) {
      boolean seen = halts.stream().anyMatch(halt -> halt.place().equals(next));
      List<Ways.Way> between = ways.between(last.place().id(), next.id());
      if (seen
          || !allows(type, next)
          || between.isEmpty()
          || !between.getFirst().over().isEmpty()) {
        continue;
      }
      int drive = steps.up(between.getFirst().seconds());
      if (Duration.ofSeconds(steps.secondsAt(drive)).compareTo(timetable.nextStopWithin()) <= 0) {
        int arrives = last.departs() + drive;
        List<Halt> longer = new ArrayList<>(halts);
        longer.add(new Halt(next, between.getFirst(), arrives, arrives + dwell(type, next)));
        extend(start, type, longer, frames);
      }
    }
  }

  private void end(
      Start start, VehicleType type, List<Halt> halts, Hub hub, Ways.Way home, List<Frame> frames) {
    int arrives = halts.getLast().departs() + steps.up(home.seconds());
    int ready = arrives + steps.up(type.alighting());
    if (arrives > steps.horizon() || !steps.mayWork(start.group.shift(), start.departs, ready)) {
      return;
    }
    if (hub.kind() != HubKind.RAILHEAD) {
      frames.add(frame(start, halts, new End(hub, home, arrives, ready, List.of())));
      return;
    }
    for (Train train : scenario.means().trains()) {
      boolean reached =
          steps.secondsAt(arrives) + scenario.means().transfer().toSeconds()
              <= steps.secondsTo(train.departs());
      if (train.from().equals(hub.id())
          && reached
          && !train.arrives().isAfter(scenario.rules().deadline())) {
        frames.add(frame(start, halts, new End(hub, home, arrives, ready, List.of(train))));
      }
    }
  }

  private Frame frame(Start start, List<Halt> halts, End end) {
    List<Integer> takes = new ArrayList<>();
    int departs = start.departs;
    for (Halt halt : halts) {
      takes.addAll(passages(halt.approach(), departs));
      departs = halt.departs();
    }
    takes.addAll(passages(end.approach(), departs));
    for (int step = end.arrives(); step < end.ready(); step++) {
      takes.addAll(limits.berthOf(end.hub(), step));
    }
    return new Frame(start.from, start.departs, halts, end, takes, takesEach(end));
  }

  private List<Integer> passages(Ways.Way way, int departs) {
    return way.over().stream()
        .flatMap(crossing -> limits.passageOf(crossing, hour(way, departs)).stream())
        .toList();
  }

  private List<Integer> takesEach(End end) {
    List<Integer> takes = new ArrayList<>();
    Hub refuge = end.hub();
    long safe = steps.secondsAt(end.arrives());
    for (Train train : end.train()) {
      takes.addAll(limits.seatsOf(train));
      refuge = scenario.means().getHub(train.to());
      safe = steps.secondsTo(train.arrives());
    }
    List<Hub.Room> room = refuge.room();
    for (int entry = 0; entry < room.size(); entry++) {
      if (entry + 1 == room.size() || safe < steps.secondsTo(room.get(entry + 1).from())) {
        takes.addAll(limits.roomOf(refuge, entry));
      }
    }
    return takes;
  }
}
