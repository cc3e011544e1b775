package org.oskil.model.movement;

/** Names a hub. */
public record HubId(String value) implements Comparable<HubId> {
  @Override
  public int compareTo(HubId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
