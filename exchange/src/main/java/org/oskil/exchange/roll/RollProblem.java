package org.oskil.exchange.roll;

import org.oskil.exchange.problem.Problem;

/** What can be wrong with a roll beside its form. */
public enum RollProblem implements Problem.Code {
  PERSON_TWICE,
  UNKNOWN_PLACE,
  HOUSEHOLD_IN_TWO_PLACES,
  UNKNOWN_GUARDIAN,
  GUARDIAN_IS_A_CHILD,
  GUARDIAN_OF_AN_ADULT,
  TEXT_TOO_LONG
}
