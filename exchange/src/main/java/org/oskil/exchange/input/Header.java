package org.oskil.exchange.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.oskil.exchange.problem.Problem;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.exchange.problem.Problems;
import org.oskil.exchange.problem.Where;

/** The first row of a table: which column stands where. */
final class Header {
  private final Map<String, Integer> indexes = new HashMap<>();
  private final int width;
  private boolean usable;

  private Header(int width) {
    this.width = width;
  }

  /**
   * Reports columns that are unknown, twice there or missing. A column that is nearly spelt as a
   * missing one is one problem, not two, and read as that one.
   */
  static Header read(Where where, List<String> names, Columns columns, Problems problems) {
    var header = new Header(names.size());
    List<String> missing = new ArrayList<>(columns.required());
    missing.removeAll(names);
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      Where at = new Where(where.file(), where.line(), name);
      if (!columns.has(name)) {
        String meant = Nearest.to(name, missing);
        if (missing.remove(meant)) {
          header.indexes.put(meant, i);
        }
        problems.add(new Problem(at, name, ProblemCode.UNKNOWN_COLUMN, List.of(), meant));
      } else if (header.indexes.putIfAbsent(name, i) != null) {
        problems.add(at, name, ProblemCode.DUPLICATE_COLUMN);
      }
    }
    for (String name : missing) {
      problems.add(
          new Where(where.file(), where.line(), name), "", ProblemCode.MISSING_COLUMN, name);
    }
    header.usable = missing.isEmpty();
    return header;
  }

  /** Whether every required column is there, if perhaps misspelt, so that rows can be read. */
  boolean isUsable() {
    return usable;
  }

  int width() {
    return width;
  }

  OptionalInt findIndex(String column) {
    Integer index = indexes.get(column);
    return index == null ? OptionalInt.empty() : OptionalInt.of(index);
  }
}
