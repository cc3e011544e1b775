package org.oskil.server.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.oskil.exchange.problem.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Problem documents from filters, before any endpoint is reached. */
@Component
public final class EarlyAnswers {
  private final JsonMapper mapper;
  private final LocaleResolver locales;

  EarlyAnswers(JsonMapper mapper, LocaleResolver locales) {
    this.mapper = mapper;
    this.locales = locales;
  }

  /** Writes the whole answer. */
  public void refuse(
      HttpServletRequest request,
      HttpServletResponse response,
      HttpStatus status,
      Problem.Code code,
      String... details)
      throws IOException {
    Locale locale = locales.resolveLocale(request);
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
    response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    response
        .getOutputStream()
        .write(mapper.writeValueAsBytes(ProblemDocument.of(status.value(), code, locale, details)));
  }
}
