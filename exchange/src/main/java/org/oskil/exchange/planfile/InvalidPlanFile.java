package org.oskil.exchange.planfile;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A plan file cannot be read; says everything that is wrong with it. */
public final class InvalidPlanFile extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<PlanFileProblem> problems;

  InvalidPlanFile(List<PlanFileProblem> problems) {
    super(problems.stream().map(PlanFileProblem::toString).collect(joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public List<PlanFileProblem> problems() {
    return problems;
  }
}
