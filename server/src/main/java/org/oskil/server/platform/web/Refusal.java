package org.oskil.server.platform.web;

import java.io.Serial;
import java.util.List;
import org.oskil.exchange.problem.Problem;
import org.oskil.exchange.problem.Where;
import org.springframework.http.HttpStatus;

/** The request was understood and is answered with "no", and why. */
public final class Refusal extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final transient Problem problem;

  private Refusal(HttpStatus status, Problem problem) {
    super(status.value() + " " + problem.code().id());
    this.status = status;
    this.problem = problem;
  }

  /** 404: nothing that this client may see has this name. */
  public static Refusal notFound(String what, Object name) {
    return of(HttpStatus.NOT_FOUND, RequestProblem.NOT_FOUND, what, name.toString());
  }

  /** 409: as things stand this cannot be done. */
  public static Refusal conflict(Problem.Code code, String field, String value, String... details) {
    return of(HttpStatus.CONFLICT, code, field, value, details);
  }

  /** 403: somebody may do this, but not this client. */
  public static Refusal forbidden(Problem.Code code, String... details) {
    return of(HttpStatus.FORBIDDEN, code, "", "", details);
  }

  /** Any other status that means "no". */
  public static Refusal of(
      HttpStatus status, Problem.Code code, String field, String value, String... details) {
    return new Refusal(
        status, new Problem(new Where("", 0, field), value, code, List.of(details), ""));
  }

  HttpStatus status() {
    return status;
  }

  Problem problem() {
    return problem;
  }
}
