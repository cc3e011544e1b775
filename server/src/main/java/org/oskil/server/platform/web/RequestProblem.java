package org.oskil.server.platform.web;

import org.oskil.exchange.problem.Problem;

/** What can be wrong with a request, whatever it is about. */
public enum RequestProblem implements Problem.Code {
  // the request as a whole
  INVALID_REQUEST,
  UNREADABLE_JSON,
  BODY_MISSING,
  BODY_TOO_LONG,
  NO_SUCH_ADDRESS,
  METHOD_NOT_ALLOWED,
  MEDIA_TYPE_NOT_READ,
  MEDIA_TYPE_NOT_WRITTEN,
  FOREIGN_HOST,
  NOT_FOUND,
  CHANGED_MEANWHILE,
  REVISION_MISSING,
  BAD_REQUEST,
  BUSY,
  BROKEN,
  // fields
  MISSING,
  TOO_LONG,
  TOO_SMALL,
  NOT_A_UUID,
  NOT_A_CURSOR,
  CONTROL_CHARACTER
}
