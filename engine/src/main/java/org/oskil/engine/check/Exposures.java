package org.oskil.engine.check;

import java.util.ArrayList;
import java.util.List;
import org.oskil.engine.check.Trip.Halt;
import org.oskil.engine.check.Walk.Stretch;

/**
 * The cost of one trip: weighted seconds of a person of class weight 1, by the stop at which they
 * board.
 */
final class Exposures {
  private final Trip trip;
  private final District today;
  private final List<Walk> walks = new ArrayList<>();

  /** Weights are those of today; roads and times are those by which the trip was planned. */
  Exposures(Trip trip, District today) {
    this.trip = trip;
    this.today = today;
    trip.drives().forEach(drive -> walks.add(Walk.along(trip.district(), drive.leg())));
  }

  /** From the start until they are safe, for each stop in the order of the trip. */
  long[] byStop(int line) {
    List<Halt> halts = trip.halts();
    long[] seconds = new long[halts.size()];
    long later = Math.addExact(waitForTrain(line), driving(walks.getLast(), line));
    for (int stop = halts.size() - 1; stop >= 0; stop--) {
      Halt halt = halts.get(stop);
      int weight = today.weights.at(halt.place().id(), line);
      long departs = today.clock.at(halt.stop().departs());
      seconds[stop] = Math.addExact(Math.multiplyExact(departs, (long) weight), later);
      long standing =
          Math.multiplyExact(departs - today.clock.at(halt.stop().arrives()), (long) weight);
      later = Math.addExact(later, Math.addExact(standing, driving(walks.get(stop), line)));
    }
    return seconds;
  }

  private long driving(Walk walk, int line) {
    long seconds = 0;
    for (Stretch stretch : walk.stretches()) {
      long weight = today.weights.between(stretch.a(), stretch.b(), line);
      seconds = Math.addExact(seconds, Math.multiplyExact(weight, stretch.seconds()));
    }
    return seconds;
  }

  private long waitForTrain(int line) {
    long seconds = 0;
    for (var train : trip.train()) {
      long waits = today.clock.at(train.departs()) - trip.arrives() + train.exposed().toSeconds();
      seconds = Math.multiplyExact(waits, (long) today.weights.at(trip.hub().at(), line));
    }
    return seconds;
  }

  long vehicleSecondsExposed() {
    return walks.stream()
        .flatMap(walk -> walk.stretches().stream())
        .filter(stretch -> today.weights.exposed(stretch.a(), stretch.b()))
        .mapToLong(Stretch::seconds)
        .sum();
  }
}
