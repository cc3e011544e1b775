package org.oskil.server.orders;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.Principal;
import org.oskil.server.platform.database.Scope;
import org.oskil.server.platform.database.Scoped;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Makes a test's request that of a user with the whole district, where a header names one. */
@Component
public final class NamedUser extends OncePerRequestFilter {
  public static final String HEADER = "Test-User";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String name = request.getHeader(HEADER);
    if (name == null) {
      chain.doFilter(request, response);
      return;
    }
    var named =
        new HttpServletRequestWrapper(request) {
          @Override
          public Principal getUserPrincipal() {
            return () -> name;
          }
        };
    Scoped.<Boolean, ServletException>call(
        Scope.wholeDistrict(),
        () -> {
          try {
            chain.doFilter(named, response);
            return true;
          } catch (IOException broken) {
            throw new UncheckedIOException(broken);
          }
        });
  }
}
