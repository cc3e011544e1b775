package org.oskil.model.decision;

/** Where one person stands towards one order version. */
public enum Choice {
  NOT_ASKED,
  /** Visited, and nobody was met. */
  NOT_REACHED,
  UNDECIDED,
  AGREES,
  REFUSED_SIGNED,
  REFUSED_UNSIGNED,
  /** A guardian lets a child go that nobody may refuse for. */
  GUARDIAN_AGREES,
  /** A guardian objects where nobody may refuse for the child. */
  GUARDIAN_OBJECTS;

  public boolean leaves() {
    return this == AGREES || this == GUARDIAN_AGREES;
  }

  public boolean isRefusal() {
    return this == REFUSED_SIGNED || this == REFUSED_UNSIGNED;
  }

  /** What the same words mean for a child under a regime in which nobody may refuse for it. */
  public Choice forProtectedChild() {
    return switch (this) {
      case AGREES -> GUARDIAN_AGREES;
      case REFUSED_SIGNED, REFUSED_UNSIGNED -> GUARDIAN_OBJECTS;
      case NOT_ASKED, NOT_REACHED, UNDECIDED, GUARDIAN_AGREES, GUARDIAN_OBJECTS -> this;
    };
  }
}
