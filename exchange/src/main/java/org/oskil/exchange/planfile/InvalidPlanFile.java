package org.oskil.exchange.planfile;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.oskil.exchange.problem.Problem;

/** A plan file cannot be read; says everything that is wrong with it. */
public final class InvalidPlanFile extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<Problem.Told> problems;

  InvalidPlanFile(List<Problem.Told> problems) {
    super(problems.stream().map(Problem.Told::sentence).collect(joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** All of them, in English; the field of each is a JSON Pointer (RFC 6901). Never empty. */
  public List<Problem.Told> problems() {
    return problems;
  }
}
