package org.oskil.engine.fleet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.oskil.model.movement.Hub;
import org.oskil.model.movement.HubId;
import org.oskil.model.movement.Means;
import org.oskil.model.movement.Train;

/** How many people trains and hubs can still take, as numbered limits. */
final class PersonLimits {
  /** People who arrive at a hub before a step number at most so many. */
  private record RoomLimit(HubId hub, long beforeSeconds, int index) {}

  private final Means means;
  private final Clock clock;
  private final List<Integer> left = new ArrayList<>();
  private final List<RoomLimit> rooms = new ArrayList<>();

  PersonLimits(Means means, Clock clock, UsedUp used) {
    this.means = means;
    this.clock = clock;
    for (Train train : means.trains()) {
      left.add(train.seats() - used.aboardTrain(train.id()));
    }
    for (Hub hub : means.hubs()) {
      List<Hub.Room> entries = hub.room();
      for (int i = 0; i < entries.size(); i++) {
        long before =
            i + 1 < entries.size() ? clock.secondsAt(entries.get(i + 1).from()) : Long.MAX_VALUE;
        rooms.add(new RoomLimit(hub.id(), before, left.size()));
        left.add(entries.get(i).people() - used.arrivedBefore(hub.id(), before));
      }
    }
  }

  /** Numbers of the limits of a hub, and for each the step before which arrivals count. */
  int[][] ofHub(HubId hub) {
    List<RoomLimit> own = rooms.stream().filter(room -> room.hub.equals(hub)).toList();
    return new int[][] {
      own.stream().mapToInt(RoomLimit::index).toArray(),
      own.stream().mapToInt(room -> firstStepNotCounted(room.beforeSeconds)).toArray()
    };
  }

  private int firstStepNotCounted(long beforeSeconds) {
    return beforeSeconds == Long.MAX_VALUE ? Integer.MAX_VALUE : clock.stepsUp(beforeSeconds);
  }

  /**
   * Numbers of the limits that a passenger of a train uses up: its seats, and the room where it
   * arrives.
   */
  int[][] ofTrain(Train train) {
    List<Integer> numbers = new ArrayList<>(List.of(means.trains().indexOf(train)));
    long arrives = clock.secondsAt(train.arrives());
    rooms.stream()
        .filter(room -> room.hub.equals(train.to()) && arrives < room.beforeSeconds)
        .forEach(room -> numbers.add(room.index));
    int[] always = new int[numbers.size()];
    Arrays.fill(always, Integer.MAX_VALUE);
    return new int[][] {numbers.stream().mapToInt(Integer::intValue).toArray(), always};
  }

  int[] left() {
    return left.stream().mapToInt(Integer::intValue).toArray();
  }
}
