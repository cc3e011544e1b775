package org.oskil.model.register;

import java.util.UUID;

/**
 * Names a household. Made on the phone that registered it, so it exists before the server knows it.
 */
public record HouseholdId(UUID value) implements Comparable<HouseholdId> {
  @Override
  public int compareTo(HouseholdId other) {
    return value.toString().compareTo(other.value.toString());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
