package org.oskil.model.order;

/**
 * The announced number of places against the distinct places of the list.
 *
 * @param announced by whoever published the order
 * @param distinct places that the list resolves to
 */
public record ListingCount(int announced, int distinct) {
  /** How many more places the list has than were announced; below zero where it has fewer. */
  public int difference() {
    return distinct - announced;
  }

  public boolean agrees() {
    return difference() == 0;
  }
}
