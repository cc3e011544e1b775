package org.oskil.model.decision;

/**
 * What was said to one order version about one person. For a child, a guardian says it. Names,
 * papers and reasons are kept apart from it, sealed.
 */
public sealed interface Statement {
  /** They will leave and need a seat. */
  record Agrees() implements Statement {}

  /** Asked, and not decided. */
  record Undecided() implements Statement {}

  /** They signed that they know the risk of staying. */
  record RefusesSigned() implements Statement {}

  /**
   * They stay and did not sign.
   *
   * @param witnessed whether a witness signed that they refused to
   */
  record RefusesUnsigned(boolean witnessed) implements Statement {}

  /**
   * A refusal is taken back, through whatever channel; no signature is needed.
   *
   * @param leaves whether they ask for a seat now
   */
  record Revokes(boolean leaves) implements Statement {}

  /** Where a person stands who said only this. */
  default Choice choice() {
    return switch (this) {
      case Agrees _ -> Choice.AGREES;
      case Undecided _ -> Choice.UNDECIDED;
      case RefusesSigned _ -> Choice.REFUSED_SIGNED;
      case RefusesUnsigned _ -> Choice.REFUSED_UNSIGNED;
      case Revokes revokes -> revokes.leaves() ? Choice.AGREES : Choice.UNDECIDED;
    };
  }
}
