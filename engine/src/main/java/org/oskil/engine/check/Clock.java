package org.oskil.engine.check;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.oskil.model.scenario.Rules;

/**
 * Moments as seconds after the start. A plan may name any moment there is, so none is moved along
 * the calendar: shifts and curfews of the days of the operation become seconds instead.
 */
final class Clock {
  static final long HOUR = 3600;

  private final Rules rules;
  private final long stepSeconds;

  Clock(Rules rules) {
    this.rules = rules;
    stepSeconds = rules.timetable().step().toSeconds();
  }

  long at(Instant moment) {
    return sinceStart(moment).toSeconds();
  }

  /** The moment so many seconds after the start, or the last there is. */
  Instant moment(long seconds) {
    return rules.start().plusSeconds(Math.clamp(seconds, at(Instant.MIN) + 1, at(Instant.MAX) - 1));
  }

  boolean isWholeSecond(Instant moment) {
    return sinceStart(moment).toNanosPart() == 0;
  }

  private Duration sinceStart(Instant moment) {
    return Duration.between(rules.start(), moment);
  }

  boolean isOnGrid(Instant moment) {
    return isWholeSecond(moment) && Math.floorMod(at(moment), stepSeconds) == 0;
  }

  long roundUp(long seconds) {
    return Math.ceilDiv(seconds, stepSeconds) * stepSeconds;
  }

  long roundUp(Duration duration) {
    return roundUp(duration.toSeconds());
  }

  long deadline() {
    return at(rules.deadline());
  }

  /**
   * The same hours of every day of the operation; they span midnight unless the first is earlier
   * than the second.
   */
  List<Window> daily(LocalTime fromInclusive, LocalTime toExclusive) {
    List<Window> windows = new ArrayList<>();
    LocalDate last = rules.deadline().atZone(rules.zone()).toLocalDate().plusDays(1);
    for (LocalDate day = rules.start().atZone(rules.zone()).toLocalDate().minusDays(1);
        !day.isAfter(last);
        day = day.plusDays(1)) {
      LocalDate ends = fromInclusive.isBefore(toExclusive) ? day : day.plusDays(1);
      windows.add(new Window(at(day, fromInclusive), at(ends, toExclusive)));
    }
    return List.copyOf(windows);
  }

  private long at(LocalDate day, LocalTime time) {
    return at(day.atTime(time).atZone(rules.zone()).toInstant());
  }
}
