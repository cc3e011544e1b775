package org.oskil.server.register;

import org.oskil.exchange.problem.Problem;

/** Why a submission that is well written cannot be kept. */
public enum RegisterProblem implements Problem.Code {
  UNKNOWN_PLACE,
  HOUSEHOLD_IN_ANOTHER_PLACE,
  ID_TAKEN,
  SEQUENCE_TAKEN,
  MERGED_WITH_UNKNOWN,
  MERGED_ACROSS_HROMADAS,
  RESIDENT_OF_ANOTHER_HOUSEHOLD
}
