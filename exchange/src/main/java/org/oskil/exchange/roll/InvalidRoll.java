package org.oskil.exchange.roll;

import java.util.List;
import org.oskil.exchange.problem.Problem;

/** A roll that cannot be taken, with everything that is wrong with it. */
public final class InvalidRoll extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  InvalidRoll(List<Problem> problems) {
    super("The roll has %d problems.".formatted(problems.size()));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
