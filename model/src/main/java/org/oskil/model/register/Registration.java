package org.oskil.model.register;

/**
 * One entry of the register and what has become of it.
 *
 * @param person what is known now
 * @param same the registration under which the person counts: this one, unless it was merged
 * @param presence where the person is now, as far as anybody has seen or said
 */
public record Registration(
    ResidentId resident,
    HouseholdId household,
    Basis basis,
    Person person,
    Standing standing,
    ResidentId same,
    Presence presence) {
  /** Whether a registration counts. */
  public enum Standing {
    ON_THE_ROLL,
    /** A duplicate of another registration; counts there. */
    MERGED,
    STRUCK_OFF
  }

  public boolean isOnTheRoll() {
    return standing == Standing.ON_THE_ROLL;
  }
}
