package org.oskil.exchange.submission;

import java.util.List;
import org.oskil.exchange.problem.Problem;

/** A submission that cannot be taken, with everything that is wrong with it. Nothing was kept. */
public final class InvalidSubmission extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public InvalidSubmission(List<Problem> problems) {
    super("The submission has %d problems.".formatted(problems.size()));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
