package org.oskil.exchange.submission;

import org.oskil.exchange.problem.Problem;

/** What can be wrong with a submission beside its form. */
public enum SubmissionProblem implements Problem.Code {
  NOT_VERSION_7,
  NO_ENTRIES,
  TOO_MANY_ENTRIES,
  SAID_TWICE,
  REFUSAL_IN_ANOTHERS_NAME,
  GUARDIAN_NOT_NAMED,
  PAPER_MISSING,
  ADULT_WITH_GUARDIAN,
  OWN_GUARDIAN,
  MERGED_WITH_ITSELF,
  TEXT_TOO_LONG
}
