package org.oskil.exchange.problem;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;

/** Collects every problem of one reading. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  public void add(Problem problem) {
    found.add(problem);
  }

  public void add(Where where, String value, Problem.Code code, String... details) {
    add(new Problem(where, value, code, List.of(details), ""));
  }

  public int count() {
    return found.size();
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** Whether anything is wrong with this field, so that nothing should be concluded from it. */
  public boolean concern(String file, String field) {
    return found.stream()
        .map(Problem::where)
        .anyMatch(where -> where.file().equals(file) && where.field().equals(field));
  }

  /** All of them by file, then by line. */
  public List<Problem> inOrder() {
    return found.stream()
        .sorted(
            comparing((Problem problem) -> problem.where().file())
                .thenComparingInt(problem -> problem.where().line()))
        .toList();
  }
}
