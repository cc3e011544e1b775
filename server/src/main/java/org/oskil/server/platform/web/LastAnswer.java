package org.oskil.server.platform.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Answers for what never reached an endpoint: filters, and the container itself. */
@RestController
@Hidden
class LastAnswer implements ErrorController {
  private static final Logger LOG = LoggerFactory.getLogger(LastAnswer.class);

  @RequestMapping("${server.error.path:/error}")
  ResponseEntity<ProblemDocument> answer(HttpServletRequest request) {
    Locale locale = RequestContextUtils.getLocale(request);
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : 404;
    ProblemDocument document = StatusProblem.document(status, locale);
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
      document = document.withId(Trace.newId());
      LOG.error("A request failed, answered as {}: {}", document.id(), Trace.of(thrown));
    }
    var headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    headers.setContentLanguage(locale);
    headers.setVary(List.of(HttpHeaders.ACCEPT_LANGUAGE));
    return ResponseEntity.status(status).headers(headers).body(document);
  }
}
