package org.oskil.model.report;

import org.oskil.model.count.Headcount;

/**
 * Movements of one kind. Not persons: who was evacuated twice has made two. No sum of the two
 * exists, so this is not a {@link Headcount}.
 *
 * @param movements all of them, the two groups included
 */
public record Made(int movements, int byChildren, int byLowMobility) {
  public static final Made NONE = new Made(0, 0, 0);

  Made andBy(Headcount person) {
    return new Made(
        movements + person.people(),
        byChildren + person.children(),
        byLowMobility + person.lowMobility());
  }
}
