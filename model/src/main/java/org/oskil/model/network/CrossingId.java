package org.oskil.model.network;

/** Names a crossing of the river. */
public record CrossingId(String value) implements Comparable<CrossingId> {
  @Override
  public int compareTo(CrossingId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
