package org.oskil.server.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.oskil.exchange.problem.Problem;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.exchange.problem.Where;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Turns whatever an endpoint throws into a problem document. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAnswers extends ResponseEntityExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);
  private static final String RETRY_SECONDS = "5";

  @ExceptionHandler
  ResponseEntity<Object> answer(InvalidRequest invalid, HttpServletRequest request) {
    int status = HttpStatus.UNPROCESSABLE_CONTENT.value();
    return answer(ProblemDocument.of(status, invalid.problems(), locale(request)), request);
  }

  @ExceptionHandler
  ResponseEntity<Object> answer(Refusal refusal, HttpServletRequest request) {
    int status = refusal.status().value();
    return answer(ProblemDocument.of(status, refusal.problem(), locale(request)), request);
  }

  @ExceptionHandler
  ResponseEntity<Object> answer(UnreadableJson broken, HttpServletRequest request) {
    return answer(
        ProblemDocument.of(
            HttpStatus.BAD_REQUEST.value(),
            RequestProblem.UNREADABLE_JSON,
            locale(request),
            "" + broken.line(),
            "" + broken.column()),
        request);
  }

  @ExceptionHandler
  ResponseEntity<Object> answer(BodyTooLong tooLong, HttpServletRequest request) {
    return answer(
        ProblemDocument.of(
            HttpStatus.CONTENT_TOO_LARGE.value(),
            RequestProblem.BODY_TOO_LONG,
            locale(request),
            "" + tooLong.limit()),
        request);
  }

  /** The world is broken, perhaps not for long: whoever asks again may be lucky. */
  @ExceptionHandler({
    CannotGetJdbcConnectionException.class,
    CannotCreateTransactionException.class,
    TransientDataAccessException.class
  })
  ResponseEntity<Object> answerBusy(RuntimeException busy, HttpServletRequest request) {
    String id = logged(busy, request);
    int status = HttpStatus.SERVICE_UNAVAILABLE.value();
    return ResponseEntity.status(status)
        .headers(headers(request))
        .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
        .body(ProblemDocument.of(status, RequestProblem.BUSY, locale(request)).withId(id));
  }

  @ExceptionHandler
  ResponseEntity<Object> answerUnexpected(Exception unexpected, HttpServletRequest request) {
    String id = logged(unexpected, request);
    int status = HttpStatus.INTERNAL_SERVER_ERROR.value();
    return answer(
        ProblemDocument.of(status, RequestProblem.BROKEN, locale(request)).withId(id), request);
  }

  @Override
  protected ResponseEntity<Object> handleTypeMismatch(
      TypeMismatchException misfit, HttpHeaders headers, HttpStatusCode status, WebRequest web) {
    HttpServletRequest request = ((ServletWebRequest) web).getRequest();
    String field =
        misfit instanceof MethodArgumentTypeMismatchException argument
            ? argument.getName()
            : String.valueOf(misfit.getPropertyName());
    Problem.Code code =
        UUID.class.equals(misfit.getRequiredType())
            ? RequestProblem.NOT_A_UUID
            : ProblemCode.WRONG_KIND;
    String kind = misfit.getRequiredType() == null ? "…" : misfit.getRequiredType().getSimpleName();
    return answer(
        new InvalidRequest(List.of(problem(field, String.valueOf(misfit.getValue()), code, kind))),
        request);
  }

  @Override
  protected ResponseEntity<Object> handleMissingServletRequestParameter(
      MissingServletRequestParameterException missing,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest web) {
    return answer(
        new InvalidRequest(
            List.of(problem(missing.getParameterName(), "", RequestProblem.MISSING))),
        ((ServletWebRequest) web).getRequest());
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException unread,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest web) {
    HttpServletRequest request = ((ServletWebRequest) web).getRequest();
    if (unread.getCause() instanceof BodyTooLong tooLong) {
      return answer(tooLong, request);
    }
    return answer(
        ProblemDocument.of(status.value(), RequestProblem.BODY_MISSING, locale(request)), request);
  }

  /** Whatever else Spring refuses before an endpoint is reached. */
  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception refused,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest web) {
    HttpServletRequest request = ((ServletWebRequest) web).getRequest();
    if (status.is5xxServerError()) {
      return answerUnexpected(refused, request);
    }
    return ResponseEntity.status(status)
        .headers(headers)
        .headers(headers(request))
        .body(StatusProblem.document(status.value(), locale(request)));
  }

  private static ResponseEntity<Object> answer(
      ProblemDocument document, HttpServletRequest request) {
    return ResponseEntity.status(document.status()).headers(headers(request)).body(document);
  }

  private static HttpHeaders headers(HttpServletRequest request) {
    var headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    headers.setContentLanguage(locale(request));
    headers.setVary(List.of(HttpHeaders.ACCEPT_LANGUAGE));
    return headers;
  }

  private static Problem problem(String field, String value, Problem.Code code, String... details) {
    return new Problem(new Where("", 0, field), value, code, List.of(details), "");
  }

  /** The pattern of the address, not the address: that may name somebody. */
  private static String logged(Exception thrown, HttpServletRequest request) {
    String id = Trace.newId();
    Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    LOG.error(
        "{} {} failed, answered as {}: {}", request.getMethod(), pattern, id, Trace.of(thrown));
    return id;
  }

  private static Locale locale(HttpServletRequest request) {
    return RequestContextUtils.getLocale(request);
  }
}
