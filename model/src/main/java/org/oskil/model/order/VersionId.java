package org.oskil.model.order;

import java.util.UUID;

/** Names one version of an order; decisions and counts belong to a version. */
public record VersionId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
