package org.oskil.exchange.input;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The ids that other files may refer to. Where its own file could not be read whole, every
 * reference passes: one missing file is one problem, not a hundred.
 */
public final class Ids {
  private final Set<String> known = new HashSet<>();
  private final boolean complete;

  public Ids(Collection<String> ids, boolean complete) {
    this.complete = complete;
    // A miswritten id is reported where it stands; who refers to the right one is not at fault.
    for (String id : ids) {
      known.add(id);
      known.add(Field.withoutInvisible(id));
      if (Lookalikes.isMixed(id)) {
        known.add(Lookalikes.toLatin(id));
      }
    }
  }

  public boolean has(String id) {
    return known.contains(id);
  }

  boolean accepts(String id) {
    return !complete || known.contains(id);
  }

  String nearestTo(String id) {
    return Nearest.to(id, known);
  }
}
