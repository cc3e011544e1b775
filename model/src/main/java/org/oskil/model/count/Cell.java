package org.oskil.model.count;

import org.oskil.model.decision.Choice;
import org.oskil.model.decision.Decision;
import org.oskil.model.register.Presence;

/** Where a person of the roll counts. Everybody is in exactly one cell. */
public enum Cell {
  /** Received by the organised evacuation. */
  EVACUATED_ORGANISED,
  LEFT_INDEPENDENTLY,
  /** Aboard a run, or at a transit centre. */
  ON_THE_WAY,
  DECEASED,
  MISSING,
  REMAINS_AGREED_WAITING,
  /** Asked and not decided, or contested until somebody has reviewed it. */
  REMAINS_UNDECIDED,
  REMAINS_REFUSED_SIGNED,
  REMAINS_REFUSED_UNSIGNED,
  /** Not asked yet, or visited and not met. */
  REMAINS_NOT_REACHED,
  /** A child that is to leave and whose guardian objects. */
  REMAINS_CHILD_OBJECTED,
  /** Nobody knows whether the person is there. */
  PRESENCE_UNKNOWN;

  /** The cell of a person who is there, or not, and has decided something, or nothing. */
  public static Cell of(Presence presence, Decision decision) {
    return switch (presence) {
      case DECEASED -> DECEASED;
      case MISSING -> MISSING;
      case AT_RECEPTION -> EVACUATED_ORGANISED;
      case IN_TRANSIT, AT_TRANSIT -> ON_THE_WAY;
      case LEFT_INDEPENDENTLY -> LEFT_INDEPENDENTLY;
      case AWAY -> PRESENCE_UNKNOWN;
      case UNKNOWN ->
          decision.choice() == Choice.NOT_ASKED ? PRESENCE_UNKNOWN : remaining(decision);
      case PRESENT -> remaining(decision);
    };
  }

  private static Cell remaining(Decision decision) {
    if (decision.isContested()) {
      return REMAINS_UNDECIDED;
    }
    return switch (decision.choice()) {
      case NOT_ASKED, NOT_REACHED -> REMAINS_NOT_REACHED;
      case UNDECIDED -> REMAINS_UNDECIDED;
      case AGREES, GUARDIAN_AGREES -> REMAINS_AGREED_WAITING;
      case REFUSED_SIGNED -> REMAINS_REFUSED_SIGNED;
      case REFUSED_UNSIGNED -> REMAINS_REFUSED_UNSIGNED;
      case GUARDIAN_OBJECTS -> REMAINS_CHILD_OBJECTED;
    };
  }

  /** Whether the person is taken to be in the place still. */
  public boolean remains() {
    return switch (this) {
      case REMAINS_AGREED_WAITING,
          REMAINS_UNDECIDED,
          REMAINS_REFUSED_SIGNED,
          REMAINS_REFUSED_UNSIGNED,
          REMAINS_NOT_REACHED,
          REMAINS_CHILD_OBJECTED ->
          true;
      case EVACUATED_ORGANISED,
          LEFT_INDEPENDENTLY,
          ON_THE_WAY,
          DECEASED,
          MISSING,
          PRESENCE_UNKNOWN ->
          false;
    };
  }
}
