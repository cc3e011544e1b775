package org.oskil.model.order;

import java.util.Optional;

/** Finds another version, which is said to take over from one. */
@FunctionalInterface
public interface Versions {
  Optional<Progress> find(VersionId id);
}
