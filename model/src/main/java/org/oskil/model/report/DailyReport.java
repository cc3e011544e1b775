package org.oskil.model.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.oskil.model.history.Submission;
import org.oskil.model.place.PlaceId;
import org.oskil.model.register.HouseholdId;

/**
 * The daily report on every order version in force: a pure function of what was sent.
 *
 * @param date the day it is about, as printed
 * @param day that day's beginning and end
 */
public record DailyReport(LocalDate date, Window day, AsKnown known, List<OrderReport> orders) {
  public DailyReport {
    orders = List.copyOf(orders);
  }

  /**
   * Counts anew from submissions.
   *
   * @param households the settlement in which each household lives; one without is not counted
   */
  public static DailyReport of(
      LocalDate date,
      Window day,
      AsKnown known,
      Collection<Submission> submissions,
      Map<HouseholdId, PlaceId> households,
      List<Scope> scopes) {
    List<List<Submission>> kindred = Kindred.of(submissions);
    return new DailyReport(
        date,
        day,
        known,
        scopes.stream()
            .map(scope -> new Tally(scope, day, known, households).of(kindred))
            .toList());
  }
}
