package org.oskil.model.threat;

/** A distance over ground. */
public record Metres(long value) implements Comparable<Metres> {
  public Metres {
    if (value < 0) {
      throw new IllegalArgumentException("A distance cannot be negative: " + value + " m.");
    }
  }

  public static Metres ofKilometres(double kilometres) {
    return new Metres(Math.round(kilometres * 1000));
  }

  @Override
  public int compareTo(Metres other) {
    return Long.compare(value, other.value);
  }
}
