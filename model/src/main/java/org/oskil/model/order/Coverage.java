package org.oskil.model.order;

import java.util.List;
import org.oskil.model.law.Regime;

/**
 * Whom the order tells to leave, and how binding that is. An act with two regimes is two orders.
 *
 * @param announced in the order of weight; the first one is held against the list
 */
public record Coverage(Regime regime, Who who, List<Listed> listed, List<Announced> announced) {
  /** Which of the people of a place. */
  public enum Who {
    EVERYONE,
    FAMILIES_WITH_CHILDREN
  }

  public Coverage {
    listed = List.copyOf(listed);
    announced = List.copyOf(announced);
    if (regime == Regime.FORCED_CHILDREN && who == Who.EVERYONE) {
      throw new IllegalArgumentException(
          "FORCED_CHILDREN covers FAMILIES_WITH_CHILDREN, not EVERYONE: no adult can be forced.");
    }
  }
}
