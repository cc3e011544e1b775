package org.oskil.server.platform.actor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.oskil.server.platform.database.Scope;

/**
 * Takes people for whom they say they are, in the header {@code Oskil-User}. Good enough where only
 * this machine can call the server, and nowhere else.
 */
final class NamedActors implements Actors {
  static final String HEADER = "Oskil-User";

  private static final Pattern ID = Pattern.compile("[\\p{Alnum}._-]{1,64}");

  @Override
  public Optional<Actor> find(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader(HEADER))
        .filter(id -> ID.matcher(id).matches())
        .map(id -> new Actor(id, Set.of(), Scope.wholeDistrict()));
  }
}
