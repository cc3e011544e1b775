package org.oskil.model.order;

import java.util.UUID;

/** Names an order. Made by whoever drafts it, so that sending it twice is the same as once. */
public record OrderId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
