package org.oskil.server.platform.actor;

import java.util.Set;
import org.oskil.server.platform.database.Scope;

/**
 * Whoever sent a request.
 *
 * @param user an id; no name
 * @param scope what their work may see
 */
public record Actor(String user, Set<String> roles, Scope scope) {
  public Actor {
    roles = Set.copyOf(roles);
  }
}
