package org.oskil.server.platform.start;

import java.io.Serial;
import java.util.List;
import java.util.Locale;
import org.oskil.exchange.problem.Problem;
import org.oskil.exchange.problem.Where;

/** The server cannot start, and whoever starts it can do something about it. */
public final class CannotStart extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public CannotStart(List<Problem> problems) {
    super(
        String.join(
            "\n",
            problems.stream().map(problem -> problem.in(Locale.ENGLISH).sentence()).toList()));
    this.problems = List.copyOf(problems);
  }

  /**
   * @param concerns the setting, file or folder
   * @param value what was found there; empty where nothing was
   */
  public static CannotStart because(
      StartProblem code, String concerns, String value, String... details) {
    return new CannotStart(List.of(problem(code, concerns, value, details)));
  }

  static Problem problem(StartProblem code, String concerns, String value, String... details) {
    return new Problem(Where.file(concerns), value, code, List.of(details), "");
  }

  public List<Problem> problems() {
    return problems;
  }
}
