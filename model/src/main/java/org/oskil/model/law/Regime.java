package org.oskil.model.law;

/** How binding an order is. */
public enum Regime {
  /** Everybody is told to leave; an adult may refuse in writing. */
  MANDATORY,
  /** Children leave with a parent or guardian; nobody may refuse for a child. */
  FORCED_CHILDREN
}
