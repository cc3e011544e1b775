package org.oskil.server.access;

import org.oskil.exchange.problem.Problem;

/** Why somebody is not let in, or not let do something. */
enum AccessProblem implements Problem.Code {
  SIGN_IN_NEEDED,
  WRONG_CREDENTIALS,
  TOO_MANY_TRIES,
  NOT_ALLOWED,
  STALE_PAGE,
  // users
  NOT_A_USER_ID,
  USER_EXISTS,
  PASSWORD_TOO_SHORT,
  PASSWORD_TOO_LONG,
  NOT_AN_AREA,
  OUTSIDE_OF_AREA,
  OWN_ROLE,
  // exports
  ID_TAKEN,
  OWN_REQUEST,
  NOT_APPROVED,
  EXPIRED,
  APPROVED_BEFORE,
  TAKEN_BEFORE
}
