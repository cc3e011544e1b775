package org.oskil.model.decision;

import org.oskil.model.register.ResidentId;

/** Whose voice a statement is. */
public sealed interface Voice {
  /** The person's own. */
  record Own() implements Voice {}

  /** A guardian's, for a child. */
  record Guardian(ResidentId guardian) implements Voice {}

  /** Somebody who reached us in the person's name: a relative, a neighbour, a volunteer. */
  record InTheirName() implements Voice {}
}
