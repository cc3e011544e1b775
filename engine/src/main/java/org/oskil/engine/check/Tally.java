package org.oskil.engine.check;

/** How much of something limited is used, and whether by anything that could still be changed. */
final class Tally {
  private long used;
  private boolean changeable;

  void add(Trip trip, long amount) {
    used += amount;
    changeable |= !trip.departed() && amount > 0;
  }

  long used() {
    return used;
  }

  /** What departed before a limit shrank is no fault; adding to it is. */
  boolean exceeds(long limit) {
    return used > limit && changeable;
  }
}
