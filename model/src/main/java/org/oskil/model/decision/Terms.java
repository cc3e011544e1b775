package org.oskil.model.decision;

import org.oskil.model.law.Regime;
import org.oskil.model.order.Coverage;
import org.oskil.model.order.VersionId;

/** What of an order version decides how people are counted under it. */
public record Terms(VersionId version, Regime regime, Coverage.Who who) {
  /** Whether nobody may refuse for a child under it. */
  public boolean protectsChildren() {
    return regime == Regime.FORCED_CHILDREN;
  }
}
