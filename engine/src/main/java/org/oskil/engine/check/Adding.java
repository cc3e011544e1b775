package org.oskil.engine.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.oskil.engine.check.Recount.Headcount;
import org.oskil.engine.check.Recount.LineExposure;
import org.oskil.model.threat.Line;

/** Sums of people and exposure while they are being added up: of one place, or of all. */
final class Adding {
  private final long[] withPlan;
  private final long[] withoutPlan;
  private final TreeSet<Instant> departures = new TreeSet<>();
  private long seated;
  private long withoutSeat;
  private long withoutSeatWeighted;

  Adding(int lines) {
    withPlan = new long[lines];
    withoutPlan = new long[lines];
  }

  void seat(long people, Instant departs) {
    seated = Math.addExact(seated, people);
    departures.add(departs);
  }

  void leave(long people, long classWeight) {
    withoutSeat = Math.addExact(withoutSeat, people);
    withoutSeatWeighted =
        Math.addExact(withoutSeatWeighted, Math.multiplyExact(people, classWeight));
  }

  void expose(int line, long weightedSeconds) {
    withPlan[line] = Math.addExact(withPlan[line], weightedSeconds);
  }

  void exposeWithoutPlan(int line, long weightedSeconds) {
    withoutPlan[line] = Math.addExact(withoutPlan[line], weightedSeconds);
  }

  void add(Adding other) {
    seated = Math.addExact(seated, other.seated);
    withoutSeat = Math.addExact(withoutSeat, other.withoutSeat);
    withoutSeatWeighted = Math.addExact(withoutSeatWeighted, other.withoutSeatWeighted);
    Arrays.setAll(withPlan, line -> Math.addExact(withPlan[line], other.withPlan[line]));
    Arrays.setAll(withoutPlan, line -> Math.addExact(withoutPlan[line], other.withoutPlan[line]));
  }

  Headcount people() {
    return new Headcount(seated, withoutSeat, withoutSeatWeighted);
  }

  List<Instant> departures() {
    return List.copyOf(departures);
  }

  List<LineExposure> lines(List<Line> lines) {
    List<LineExposure> exposures = new ArrayList<>();
    for (int line = 0; line < withPlan.length; line++) {
      exposures.add(new LineExposure(lines.get(line).id(), withPlan[line], withoutPlan[line]));
    }
    return exposures;
  }
}
