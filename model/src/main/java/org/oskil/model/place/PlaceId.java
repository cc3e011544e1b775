package org.oskil.model.place;

/**
 * Names a place: the 19 characters of its KATOTTG code, or {@code X-…} for a part of a settlement
 * or a point of the road network, which have no code.
 */
public record PlaceId(String value) implements Comparable<PlaceId> {
  public PlaceId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("A place needs an id, but it is blank.");
    }
  }

  @Override
  public int compareTo(PlaceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
