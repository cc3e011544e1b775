package org.oskil.model.order;

import java.util.UUID;

/** Names one version of an order. A version is never edited; the next one has a name of its own. */
public record OrderVersionId(UUID value) implements Comparable<OrderVersionId> {
  @Override
  public int compareTo(OrderVersionId other) {
    return value.toString().compareTo(other.value.toString());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
