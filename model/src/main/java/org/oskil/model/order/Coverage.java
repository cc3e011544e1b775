package org.oskil.model.order;

/** Whom an order speaks to in the places it lists. */
public enum Coverage {
  EVERYONE,
  /** Every member of a household in which a child lives. */
  FAMILIES_WITH_CHILDREN
}
