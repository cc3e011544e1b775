package org.oskil.server.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only who calls the server by its own name. A foreign page can point a name of its own at
 * this machine; a browser then still sends that name.
 */
final class OwnName extends OncePerRequestFilter {
  private static final int MISDIRECTED = 421;
  private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (OWN_NAMES.contains(request.getServerName())) {
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Referrer-Policy", "no-referrer");
      response.setHeader("Cache-Control", "no-store");
      chain.doFilter(request, response);
    } else {
      response.sendError(MISDIRECTED);
    }
  }
}
