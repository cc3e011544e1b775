package org.oskil.model.decision;

import java.util.Collection;
import org.oskil.model.law.Regime;
import org.oskil.model.order.Coverage;
import org.oskil.model.order.VersionId;
import org.oskil.model.register.Registration;

/** What of an order version decides how people are counted under it. */
public record Terms(VersionId version, Regime regime, Coverage.Who who) {
  /** Whether the order speaks to a household, given everybody who was ever registered in it. */
  public boolean covers(Collection<Registration> household) {
    return who == Coverage.Who.EVERYONE
        || household.stream().anyMatch(one -> one.isOnTheRoll() && one.person().isChild());
  }

  /** Whether nobody may refuse for a child under it. */
  public boolean protectsChildren() {
    return regime == Regime.FORCED_CHILDREN;
  }
}
