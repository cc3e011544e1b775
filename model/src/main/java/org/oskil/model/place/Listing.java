package org.oskil.model.place;

/** Why a place counts as being under the order. */
public enum Listing {
  /** The order names it. */
  NAMED,
  /**
   * The order names its hromada whole, and the official list of territories has it as de-occupied
   * on that day.
   */
  BY_THE_RULE
}
