package org.oskil.model.people;

/** Names a group of alike parties of one place. */
public record PartyGroupId(String value) implements Comparable<PartyGroupId> {
  @Override
  public int compareTo(PartyGroupId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
