package org.oskil.model.register;

/** Where a person is, as far as anybody has seen or said. */
public enum Presence {
  UNKNOWN,
  /** At home, or elsewhere in the place. Also after a return. */
  PRESENT,
  /** Not in the place for now, and expected back. */
  AWAY,
  /** Aboard a run of the evacuation. */
  IN_TRANSIT,
  /** At a transit centre, to go on from there. */
  AT_TRANSIT,
  AT_RECEPTION,
  /** Left by own means. */
  LEFT_INDEPENDENTLY,
  MISSING,
  DECEASED
}
