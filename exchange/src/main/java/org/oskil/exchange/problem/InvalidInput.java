package org.oskil.exchange.problem;

import static java.util.stream.Collectors.joining;

import java.io.Serial;
import java.util.List;
import java.util.Locale;

/** Thrown once for everything that is wrong with what was read. */
public final class InvalidInput extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  private InvalidInput(List<Problem> problems) {
    super(
        problems.stream()
            .map(problem -> problem.in(Locale.ENGLISH).sentence())
            .collect(joining("\n")));
    this.problems = problems;
  }

  public static void throwIfAny(Problems problems) throws InvalidInput {
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems.inOrder());
    }
  }

  /** All of them, by file and line; never empty. */
  public List<Problem> problems() {
    return problems;
  }
}
