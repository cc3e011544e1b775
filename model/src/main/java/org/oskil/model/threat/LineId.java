package org.oskil.model.threat;

/** Names a claimed line. */
public record LineId(String value) implements Comparable<LineId> {
  @Override
  public int compareTo(LineId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
