package org.oskil.server.platform.web;

import java.io.Serial;
import java.util.List;
import org.oskil.exchange.problem.Problem;

/** What was sent is wrong; has everything that is. Answered with 422. */
public final class InvalidRequest extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public InvalidRequest(List<Problem> problems) {
    // No value in it: messages of exceptions end up in logs.
    super(
        problems.stream()
            .map(problem -> problem.where().field() + ": " + problem.code().id())
            .toList()
            .toString());
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
