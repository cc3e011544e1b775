package org.oskil.server.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.oskil.server.platform.web.EarlyAnswers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** How those are answered who are not let in. */
@Component
final class SignInAnswers implements AuthenticationEntryPoint, AccessDeniedHandler {
  private final EarlyAnswers answers;

  SignInAnswers(EarlyAnswers answers) {
    this.answers = answers;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException {
    if (refused instanceof TooManyTries tries) {
      response.setHeader(HttpHeaders.RETRY_AFTER, tries.seconds());
      answers.refuse(
          request,
          response,
          HttpStatus.TOO_MANY_REQUESTS,
          AccessProblem.TOO_MANY_TRIES,
          tries.seconds());
      return;
    }
    // Not Basic: browsers would ask for a password themselves, keep it, and send it for any page.
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"oskil\"");
    answers.refuse(
        request,
        response,
        HttpStatus.UNAUTHORIZED,
        refused instanceof InsufficientAuthenticationException
            ? AccessProblem.SIGN_IN_NEEDED
            : AccessProblem.WRONG_CREDENTIALS);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
      throws IOException {
    answers.refuse(
        request,
        response,
        HttpStatus.FORBIDDEN,
        refused instanceof CsrfException ? AccessProblem.STALE_PAGE : AccessProblem.NOT_ALLOWED);
  }
}
