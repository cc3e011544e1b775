package org.oskil.model.scenario;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.oskil.model.people.PartyClass;

/**
 * The rules of the operation.
 *
 * @param start exposure is counted from here, and no vehicle moves before
 * @param deadline who is not safe by then has no seat
 * @param timetable clock, stops and waits of the timetable
 * @param curfew daily, local time; no vehicle moves in it
 * @param classWeights what a person of each class weighs
 * @param crossingLossAt when, in the drill, a crossing is lost
 */
public record Rules(
    Instant start,
    Instant deadline,
    ZoneId zone,
    Timetable timetable,
    List<Curfew> curfew,
    Map<PartyClass, Integer> classWeights,
    Instant crossingLossAt) {

  /**
   * How a timetable is written.
   *
   * @param step every time in the plan is a whole number of steps after the start; a leg takes its
   *     road time rounded up to steps
   * @param maxStops places a run may collect from
   * @param nextStopWithin road time, rounded up to steps, from one stop of a run to its next at
   *     most
   */
  public record Timetable(Duration step, int maxStops, Duration nextStopWithin) {}

  /** No vehicle moves from the first to the second, every day; it may span midnight. */
  public record Curfew(LocalTime fromInclusive, LocalTime toExclusive) {}

  public Rules {
    curfew = List.copyOf(curfew);
    classWeights = Map.copyOf(classWeights);
  }

  public int classWeight(PartyClass partyClass) {
    return classWeights.getOrDefault(partyClass, 1);
  }
}
