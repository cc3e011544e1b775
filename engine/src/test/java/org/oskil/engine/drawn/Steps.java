package org.oskil.engine.drawn;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.oskil.model.movement.Shift;
import org.oskil.model.scenario.Rules;

/** The grid of times of a scenario. */
record Steps(Rules rules) {
  int seconds() {
    return Math.toIntExact(rules.timetable().step().toSeconds());
  }

  int horizon() {
    return Math.toIntExact(secondsTo(rules.deadline()) / seconds());
  }

  long secondsTo(Instant moment) {
    return Duration.between(rules.start(), moment).toSeconds();
  }

  long secondsAt(int step) {
    return (long) step * seconds();
  }

  Instant moment(int step) {
    return rules.start().plusSeconds(secondsAt(step));
  }

  int up(long wanted) {
    return Math.toIntExact((wanted + seconds() - 1) / seconds());
  }

  int up(Duration wanted) {
    return up(wanted.toSeconds());
  }

  /** Rule 8. */
  boolean mayWork(Shift shift, int departs, int ready) {
    Instant from = moment(departs);
    Instant to = moment(ready);
    LocalDate day = from.atZone(rules.zone()).toLocalDate();
    if (from.isBefore(on(day, shift.fromInclusive())) || to.isAfter(on(day, shift.toExclusive()))) {
      return false;
    }
    for (Rules.Curfew curfew : rules.curfew()) {
      for (LocalDate begins = day.minusDays(1);
          !begins.isAfter(day.plusDays(1));
          begins = begins.plusDays(1)) {
        boolean overMidnight = !curfew.fromInclusive().isBefore(curfew.toExclusive());
        Instant ends = on(overMidnight ? begins.plusDays(1) : begins, curfew.toExclusive());
        if (on(begins, curfew.fromInclusive()).isBefore(to) && from.isBefore(ends)) {
          return false;
        }
      }
    }
    return true;
  }

  private Instant on(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(rules.zone()).toInstant();
  }
}
