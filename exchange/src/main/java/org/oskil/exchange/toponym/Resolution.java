package org.oskil.exchange.toponym;

import java.util.List;

/** What a written name means. */
public sealed interface Resolution {
  /** Exactly one place. */
  record One(Candidate place, Match match) implements Resolution {}

  /** Several places have this name; somebody has to choose. */
  record Several(List<Candidate> places) implements Resolution {
    public Several {
      places = List.copyOf(places);
    }
  }

  /**
   * No place has this name.
   *
   * @param nearest places whose names come near, or that have the name in another hromada
   */
  record Unknown(List<Candidate> nearest) implements Resolution {
    public Unknown {
      nearest = List.copyOf(nearest);
    }
  }
}
