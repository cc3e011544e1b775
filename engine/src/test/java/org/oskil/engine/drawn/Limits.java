package org.oskil.engine.drawn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.oskil.model.movement.Hub;
import org.oskil.model.movement.HubKind;
import org.oskil.model.movement.Train;
import org.oskil.model.network.Crossing;
import org.oskil.model.people.PartyGroup;
import org.oskil.model.scenario.Scenario;

/**
 * Everything that runs share and use up, as one row of numbers that must not fall below zero:
 * parties of each group first, then train seats, room at hubs, berths by step and passages by hour.
 * A run takes from the row.
 */
final class Limits {
  private final List<Integer> atFirst = new ArrayList<>();
  private final List<Integer> matterUntilStep = new ArrayList<>();
  private final Map<Object, Integer> numbers = new HashMap<>();

  private record TrainSeats(Train train) {}

  private record RoomBefore(Hub hub, int entry) {}

  private record Berths(Hub hub, int step) {}

  private record Passages(Crossing crossing, long hour) {}

  Limits(Scenario scenario, Steps steps) {
    for (PartyGroup group : scenario.people()) {
      add(group, group.parties(), Integer.MAX_VALUE);
    }
    int people = scenario.totalPeople();
    int vehicles = scenario.means().groups().stream().mapToInt(group -> group.ids().size()).sum();
    for (Train train : scenario.means().trains()) {
      addIfItBinds(new TrainSeats(train), train.seats(), people, steps.horizon());
    }
    for (Hub hub : scenario.means().hubs()) {
      for (int entry = 0; entry < hub.room().size() && hub.kind() != HubKind.RAILHEAD; entry++) {
        addIfItBinds(
            new RoomBefore(hub, entry), hub.room().get(entry).people(), people, Integer.MAX_VALUE);
      }
      for (int step = 0; step <= steps.horizon(); step++) {
        addIfItBinds(new Berths(hub, step), hub.berths(), vehicles, step);
      }
    }
    for (Crossing crossing : scenario.network().crossings()) {
      for (long hour = 0; hour * 3600 <= steps.secondsAt(steps.horizon()); hour++) {
        int last = (int) ((hour + 1) * 3600 / steps.seconds());
        add(new Passages(crossing, hour), crossing.capacity().forTheFleet(), last);
      }
    }
  }

  private void add(Object limit, int left, int untilStep) {
    numbers.put(limit, atFirst.size());
    atFirst.add(left);
    matterUntilStep.add(untilStep);
  }

  private void addIfItBinds(Object limit, int left, int most, int untilStep) {
    if (left < most) {
      add(limit, left, untilStep);
    }
  }

  int[] atFirst() {
    return atFirst.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Whether a run that departs at this step or later can still take from the number. */
  boolean matters(int number, int step) {
    return step <= matterUntilStep.get(number);
  }

  List<Integer> seatsOf(Train train) {
    return find(new TrainSeats(train));
  }

  List<Integer> roomOf(Hub hub, int entry) {
    return find(new RoomBefore(hub, entry));
  }

  List<Integer> berthOf(Hub hub, int step) {
    return find(new Berths(hub, step));
  }

  List<Integer> passageOf(Crossing crossing, long hour) {
    return find(new Passages(crossing, hour));
  }

  private List<Integer> find(Object limit) {
    Integer number = numbers.get(limit);
    return number == null ? List.of() : List.of(number);
  }

  /**
   * Takes the amount from each of the numbers; false, with the row in disorder, if one of them has
   * less.
   */
  static boolean take(int[] left, List<Integer> numbers, int amount) {
    for (int number : numbers) {
      left[number] -= amount;
      if (left[number] < 0) {
        return false;
      }
    }
    return true;
  }
}
