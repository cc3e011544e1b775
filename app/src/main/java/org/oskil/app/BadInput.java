package org.oskil.app;

import static java.util.stream.Collectors.joining;

import java.io.Serial;
import java.util.List;
import org.oskil.exchange.problem.Problem;

/** What was asked for or read is wrong; says everything that is. */
final class BadInput extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final transient List<Problem.Told> problems;

  BadInput(List<Problem.Told> problems) {
    super(problems.stream().map(Problem.Told::sentence).collect(joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** A problem with one word of the command. */
  static Problem.Told option(
      String option, String value, String code, String message, String advice) {
    return new Problem.Told(option, 0, "", value, code, message, advice);
  }

  List<Problem.Told> problems() {
    return problems;
  }
}
