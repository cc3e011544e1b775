package org.oskil.exchange.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.oskil.exchange.input.Entries.Entry;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.model.time.Validity;

/** Reads spans of days from two columns, of which an empty one is an open end. */
public final class Validities {
  private Validities() {}

  /** The columns {@code valid_from} and {@code valid_to}. */
  public static Validity read(Row row) {
    return read(row, "valid_from", "valid_to");
  }

  public static Validity read(Row row, String from, String to) {
    LocalDate start = row.at(from).dayOr(LocalDate.MIN);
    Field end = row.at(to);
    LocalDate day = end.dayOr(LocalDate.MAX);
    if (!start.isBefore(day)) {
      end.report(ProblemCode.ENDS_BEFORE_IT_BEGINS, start.toString());
      return Validity.ALWAYS;
    }
    return new Validity(start, day);
  }

  /** Reports rows about the same thing whose days overlap. */
  public static <T, K> void requireApart(
      Entries<T> entries, Function<T, K> about, Function<T, Validity> validity) {
    Map<K, List<Entry<T>>> seen = new HashMap<>();
    for (Entry<T> entry : entries.entries()) {
      List<Entry<T>> earlier =
          seen.computeIfAbsent(about.apply(entry.value()), _ -> new ArrayList<>());
      earlier.stream()
          .filter(other -> validity.apply(other.value()).overlaps(validity.apply(entry.value())))
          .findFirst()
          .ifPresent(other ->
              entry
                  .row()
                  .at("valid_from")
                  .report(
                      ProblemCode.VALIDITIES_OVERLAP,
                      String.valueOf(other.row().line()),
                      String.valueOf(entry.row().line())));
      earlier.add(entry);
    }
  }
}
