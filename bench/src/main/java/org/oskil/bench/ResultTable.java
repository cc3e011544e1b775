package org.oskil.bench;

import java.util.Locale;

/** One row for each plan, as comma-separated values. */
final class ResultTable {
  private static final String HEAD =
      "peer,seed,seconds,faults,runs,people_without_seat,weight_without_seat,worst_line,regret_weighted_s,exposure_weighted_s\n";

  private ResultTable() {}

  static String write(Results results) {
    var table = new StringBuilder(HEAD);
    for (Measured one : results.measured()) {
      table.append(
          String.format(
              Locale.ROOT,
              "%s,%d,%.2f,%d,%d,%d,%d,%s,%d,%d%n",
              one.peer(),
              one.seed(),
              one.spent().toMillis() / 1000.0,
              one.faults(),
              one.runs(),
              one.loss().people(),
              one.loss().weight(),
              one.loss().worst(),
              one.loss().regret(),
              one.loss().exposure()));
    }
    return table.toString();
  }
}
