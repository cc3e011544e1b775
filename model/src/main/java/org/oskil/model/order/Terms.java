package org.oskil.model.order;

/** What of an order version decides how people are counted under it. */
public record Terms(OrderVersionId version, Regime regime, Coverage coverage) {
  /** Whether nobody may refuse for a child under it. */
  public boolean protectsChildren() {
    return regime == Regime.FORCED_CHILDREN;
  }
}
