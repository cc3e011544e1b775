package org.oskil.exchange.scenario;

import static java.util.stream.Collectors.joining;

import java.io.Serial;
import java.util.List;
import java.util.Locale;
import org.oskil.exchange.problem.Problem;
import org.oskil.exchange.problem.Problems;

/** Thrown once for everything that is wrong with a scenario folder or a demand file. */
public final class InvalidScenario extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  private InvalidScenario(List<Problem> problems) {
    super(
        problems.stream()
            .map(problem -> problem.in(Locale.ENGLISH).sentence())
            .collect(joining("\n")));
    this.problems = problems;
  }

  static InvalidScenario of(Problems problems) {
    return new InvalidScenario(problems.inOrder());
  }

  /** All of them, by file and line; never empty. */
  public List<Problem> problems() {
    return problems;
  }
}
