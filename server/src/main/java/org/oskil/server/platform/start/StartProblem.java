package org.oskil.server.platform.start;

import org.oskil.exchange.problem.Problem;

/** What can keep the server from starting. */
public enum StartProblem implements Problem.Code {
  // settings
  NO_SUCH_PORT,
  PORT_TAKEN,
  SETTING_MISSING,
  NOT_A_POSTGRES_URL,
  PASSWORD_IN_URL,
  NOT_A_SAFE_ADDRESS,
  // the data folder
  FOLDER_NOT_WRITABLE,
  FOLDER_HELD,
  FOLDER_OF_ANOTHER_VERSION,
  PASSWORD_FILE_MISSING,
  // PostgreSQL of our own
  NO_BINARIES,
  DATABASE_NOT_CREATED,
  DATABASE_NOT_STARTED,
  // a database of theirs
  DATABASE_UNREACHABLE,
  DATABASE_TOO_OLD,
  OWNER_LACKS_RIGHTS,
  SERVER_ROLE_MISSING,
  SERVER_ROLE_TOO_POWERFUL
}
