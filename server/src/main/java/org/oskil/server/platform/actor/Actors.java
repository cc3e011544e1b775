package org.oskil.server.platform.actor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Knows who sent a request. Another one takes the place of {@link NamedActors} as a bean. */
public interface Actors {
  Optional<Actor> find(HttpServletRequest request);
}
