package org.oskil.model.order;

/** What an order may ask of whom. */
public enum Regime {
  /** Everybody is to leave; an adult may refuse in writing. */
  MANDATORY,
  /** Children are to leave and nobody may refuse for them (Resolution 209 of 7 March 2023). */
  FORCED_CHILDREN
}
