package org.oskil.engine.check;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.oskil.model.network.CrossingId;
import org.oskil.model.place.PlaceId;
import org.oskil.model.plan.Appraisal.Clearance;
import org.oskil.model.threat.LineId;

/**
 * What a plan does, added up from the problem alone. A run with a fault is not counted and its
 * people have no seat here, so the numbers describe the plan only where there is no fault.
 *
 * @param lines in the order of the scenario
 * @param clearance when the last person of a class is safe, for each class of which anybody has a
 *     seat
 * @param vehicleSecondsExposed driving time on ways that weigh something on at least one line, with
 *     or without people aboard
 * @param crossings for each crossing that is passed
 * @param places in the order of the scenario
 */
public record Recount(
    Headcount people,
    List<LineExposure> lines,
    List<Clearance> clearance,
    long vehicleSecondsExposed,
    List<CrossingPeak> crossings,
    List<PlaceCount> places) {

  public Recount {
    lines = List.copyOf(lines);
    clearance = List.copyOf(clearance);
    crossings = List.copyOf(crossings);
    places = List.copyOf(places);
  }

  /**
   * People who leave and people who do not.
   *
   * @param withoutSeatWeighted each person without a seat by the weight of their class
   */
  public record Headcount(long seated, long withoutSeat, long withoutSeatWeighted) {}

  /**
   * Exposure in weighted person-seconds if this line is the true one.
   *
   * @param withoutPlan if everybody stayed until the deadline
   */
  public record LineExposure(LineId line, long withPlan, long withoutPlan) {}

  /**
   * The hour in which most vehicles pass a crossing.
   *
   * @param keeps passages an hour that it keeps for the fleet
   */
  public record CrossingPeak(CrossingId crossing, Instant hourFrom, long passages, int keeps) {}

  /**
   * What the plan does for one place.
   *
   * @param departures when vehicles leave it with people of the place, in order
   */
  public record PlaceCount(
      PlaceId place, Headcount people, List<Instant> departures, List<LineExposure> lines) {
    public PlaceCount {
      departures = List.copyOf(departures);
      lines = List.copyOf(lines);
    }

    public Optional<Instant> findFirstDeparture() {
      return departures.stream().findFirst();
    }

    public Optional<Instant> findLastDeparture() {
      return departures.isEmpty() ? Optional.empty() : Optional.of(departures.getLast());
    }
  }
}
