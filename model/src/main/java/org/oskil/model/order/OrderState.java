package org.oskil.model.order;

/** Where a version of an order stands. */
public enum OrderState {
  DRAFT,
  PROPOSED,
  CONCURRED,
  SIGNED,
  /** Made public; its term has not begun. */
  PUBLISHED,
  IN_FORCE,
  SUSPENDED,
  /** A later version of the same order changed it. */
  AMENDED,
  /** A later version of the same order carries it on. */
  EXTENDED,
  /** Another order took its place. */
  SUPERSEDED,
  LIFTED,
  /** Its term is over. */
  EXPIRED
}
