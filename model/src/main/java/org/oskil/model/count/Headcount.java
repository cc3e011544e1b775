package org.oskil.model.count;

/**
 * People in a cell, and how many of them are children or have low mobility.
 *
 * @param people everybody, the two groups included
 */
public record Headcount(int people, int children, int lowMobility) {
  public static final Headcount NOBODY = new Headcount(0, 0, 0);

  public static Headcount ofOne(boolean child, boolean lowMobility) {
    return new Headcount(1, child ? 1 : 0, lowMobility ? 1 : 0);
  }

  public Headcount plus(Headcount other) {
    return new Headcount(
        people + other.people, children + other.children, lowMobility + other.lowMobility);
  }

  public Headcount negated() {
    return new Headcount(-people, -children, -lowMobility);
  }
}
