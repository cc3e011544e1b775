package org.oskil.server.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.oskil.server.platform.access.Grant;
import org.oskil.server.platform.access.Role;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Reads grants from a claim that lists them, each as {@code ROLE:hromada} or {@code ROLE:*}. What
 * is not understood grants nothing.
 */
record TokenActors(String claim) implements Converter<Jwt, AbstractAuthenticationToken> {
  /** Keeps apart those of a provider and users of our own: no id of ours has a colon. */
  private static final String PREFIX = "oidc:";

  @Override
  public AbstractAuthenticationToken convert(Jwt token) {
    Object listed = token.getClaims().get(claim);
    Collection<?> words = listed instanceof Collection<?> several ? several : List.of();
    Set<Grant> grants =
        words.stream()
            .filter(Objects::nonNull)
            .map(word -> find(word.toString()))
            .flatMap(Optional::stream)
            .collect(Collectors.toUnmodifiableSet());
    return new JwtAuthenticationToken(token, grants, PREFIX + token.getSubject());
  }

  private static Optional<Grant> find(String word) {
    String[] parts = word.split(":", -1);
    if (parts.length != 2 || !Areas.isArea(parts[1])) {
      return Optional.empty();
    }
    return Arrays.stream(Role.values())
        .filter(role -> role.name().equals(parts[0]))
        .map(role -> new Grant(role, parts[1]))
        .findFirst();
  }
}
