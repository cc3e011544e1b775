package org.oskil.model.register;

import java.util.Set;

/**
 * What the register knows of a person beside their sealed name.
 *
 * @param guardians who may speak for a child; empty for adults and for children whose guardian
 *     nobody has named
 */
public record Person(AgeGroup age, MobilityNeed mobility, Set<ResidentId> guardians) {
  public Person {
    guardians = Set.copyOf(guardians);
  }

  public boolean isChild() {
    return age == AgeGroup.CHILD;
  }
}
