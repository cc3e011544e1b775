package org.oskil.model.movement;

/** Names one vehicle: its group and its number in it. */
public record VehicleId(String value) implements Comparable<VehicleId> {
  @Override
  public int compareTo(VehicleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
