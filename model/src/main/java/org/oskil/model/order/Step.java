package org.oskil.model.order;

import java.time.Instant;

/** Something an official did with a version of an order, and when it happened. */
public sealed interface Step {
  PersonId by();

  Instant happened();

  /**
   * @param body who proposed it
   */
  record Proposal(PersonId by, Instant happened, String body) implements Step {}

  /**
   * @param body who agreed
   */
  record Concurrence(PersonId by, Instant happened, String body) implements Step {}

  record Signature(PersonId by, Instant happened) implements Step {}

  /**
   * @param where it was made public
   */
  record Publication(PersonId by, Instant happened, String where) implements Step {}

  record Suspension(PersonId by, Instant happened, String reason) implements Step {}

  record Resumption(PersonId by, Instant happened) implements Step {}

  record Lifting(PersonId by, Instant happened, String reason) implements Step {}

  /** Another version takes over. */
  record Replacement(PersonId by, Instant happened, Manner manner, VersionId successor)
      implements Step {
    /** How it takes over. */
    public enum Manner {
      AMENDED,
      EXTENDED,
      SUPERSEDED
    }
  }
}
