package org.oskil.engine.fleet;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import org.oskil.model.movement.Shift;
import org.oskil.model.scenario.Rules;

/** Steps and moments of a scenario, and the working windows that shifts and curfew leave. */
record Clock(Rules rules, int stepSeconds, int horizon, int lastReady) {
  /**
   * @param alighting the longest time that any vehicle still stands after its people are safe
   */
  static Clock of(Rules rules, Duration alighting) {
    int stepSeconds = Math.toIntExact(rules.timetable().step().toSeconds());
    long seconds = Duration.between(rules.start(), rules.deadline()).toSeconds();
    int horizon = Math.toIntExact(seconds / stepSeconds);
    return new Clock(
        rules,
        stepSeconds,
        horizon,
        horizon + Math.toIntExact(Math.ceilDiv(alighting.toSeconds(), (long) stepSeconds)));
  }

  int stepsUp(long seconds) {
    return Math.toIntExact(Math.ceilDiv(seconds, (long) stepSeconds));
  }

  /** First step at or after a moment; 0 for moments before the start. */
  int firstStepFrom(Instant moment) {
    return Math.max(0, stepsUp(secondsAt(moment)));
  }

  /** Last step at or before a moment. */
  int lastStepTo(Instant moment) {
    return Math.toIntExact(Math.floorDiv(secondsAt(moment), (long) stepSeconds));
  }

  long secondsAt(Instant moment) {
    return Duration.between(rules.start(), moment).toSeconds();
  }

  /** By step: until when a run departing then must be ready, or {@link Crew#OFF_DUTY}. */
  int[] windowEnds(Shift shift, int notBefore) {
    int[] ends = new int[lastReady + 1];
    Arrays.fill(ends, Crew.OFF_DUTY);
    LocalDate day = rules.start().atZone(rules.zone()).toLocalDate();
    LocalDate lastDay =
        rules
            .start()
            .plusSeconds((long) lastReady * stepSeconds)
            .atZone(rules.zone())
            .toLocalDate();
    for (; !day.isAfter(lastDay); day = day.plusDays(1)) {
      int from = firstStepFrom(at(day, shift.fromInclusive()));
      int to = Math.min(lastReady, lastStepTo(at(day, shift.toExclusive())));
      for (int step = Math.max(from, notBefore); step < to; step++) {
        ends[step] = to;
      }
    }
    for (int step = lastReady; step >= 0; step--) {
      if (inCurfew(step)) {
        ends[step] = Crew.OFF_DUTY;
        for (int before = step - 1; before >= 0 && ends[before] > step; before--) {
          ends[before] = step;
        }
      }
    }
    return ends;
  }

  /** Whether any of the seconds from this step to the next lies in a curfew. */
  private boolean inCurfew(int step) {
    Instant from = rules.start().plusSeconds((long) step * stepSeconds);
    Instant to = from.plusSeconds(stepSeconds);
    LocalDate day = from.atZone(rules.zone()).toLocalDate();
    for (Rules.Curfew curfew : rules.curfew()) {
      for (int before = 0; before <= 1; before++) {
        LocalDate begins = day.minusDays(before);
        boolean overnight = !curfew.fromInclusive().isBefore(curfew.toExclusive());
        Instant curfewFrom = at(begins, curfew.fromInclusive());
        Instant curfewTo = at(overnight ? begins.plusDays(1) : begins, curfew.toExclusive());
        if (curfewFrom.isBefore(to) && from.isBefore(curfewTo)) {
          return true;
        }
      }
      if (at(day.plusDays(1), curfew.fromInclusive()).isBefore(to)) {
        return true;
      }
    }
    return false;
  }

  private Instant at(LocalDate day, LocalTime time) {
    ZoneId zone = rules.zone();
    return day.atTime(time).atZone(zone).toInstant();
  }
}
