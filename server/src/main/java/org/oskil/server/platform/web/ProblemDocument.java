package org.oskil.server.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.oskil.exchange.problem.Problem;
import org.oskil.exchange.problem.Where;

/**
 * What is wrong with a request, as RFC 9457 has it, in one language.
 *
 * @param type names the kind of problem; stable
 * @param title what is wrong
 * @param detail what to do about it
 * @param id under which the server's log has more; empty where there is no more to know
 * @param problems each thing that is wrong, where there may be several
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemDocument(
    String type, String title, int status, String detail, String id, List<FieldProblem> problems) {
  static final String TYPE = "urn:oskil:problem:";

  /**
   * One thing that is wrong.
   *
   * @param field a JSON pointer into the body, or the name of a parameter
   * @param value as it was sent; empty where nothing was
   * @param code stable, for programs
   */
  record FieldProblem(String field, String value, String code, String message, String advice) {
    static FieldProblem of(Problem problem, Locale locale) {
      Problem.Told told = problem.in(locale);
      return new FieldProblem(
          told.field(), told.value(), told.code(), told.message(), told.advice());
    }
  }

  /** The whole request is refused for one reason. */
  static ProblemDocument of(int status, Problem problem, Locale locale) {
    Problem.Told told = problem.in(locale);
    List<FieldProblem> about =
        told.field().isEmpty() ? List.of() : List.of(FieldProblem.of(problem, locale));
    return new ProblemDocument(
        TYPE + told.code(), told.message(), status, told.advice(), "", about);
  }

  static ProblemDocument of(int status, Problem.Code code, Locale locale, String... details) {
    return of(status, whole(code, details), locale);
  }

  /** The request is refused for what is wrong with its fields. */
  static ProblemDocument of(int status, List<Problem> problems, Locale locale) {
    Problem.Told told = whole(RequestProblem.INVALID_REQUEST, "" + problems.size()).in(locale);
    Stream<FieldProblem> each = problems.stream().map(problem -> FieldProblem.of(problem, locale));
    return new ProblemDocument(
        TYPE + told.code(), told.message(), status, told.advice(), "", each.toList());
  }

  ProblemDocument withId(String logged) {
    return new ProblemDocument(type, title, status, detail, logged, problems);
  }

  private static Problem whole(Problem.Code code, String... details) {
    return new Problem(new Where("", 0, ""), "", code, List.of(details), "");
  }
}
