package org.oskil.model.register;

import java.util.UUID;

/**
 * Names a resident, also one whose name nobody knows. Made where the person was first written down.
 */
public record ResidentId(UUID value) implements Comparable<ResidentId> {
  @Override
  public int compareTo(ResidentId other) {
    return value.toString().compareTo(other.value.toString());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
