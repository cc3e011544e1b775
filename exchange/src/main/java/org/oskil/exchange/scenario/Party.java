package org.oskil.exchange.scenario;

import org.oskil.model.people.PartyGroup;

/**
 * A row of {@code parties.csv}.
 *
 * @param childrenOfOne how many people of one party are children
 */
record Party(PartyGroup group, int childrenOfOne) {
  long people() {
    return (long) group.parties() * group.needs().people();
  }

  long children() {
    return (long) group.parties() * childrenOfOne;
  }
}
