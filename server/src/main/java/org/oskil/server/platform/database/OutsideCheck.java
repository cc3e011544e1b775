package org.oskil.server.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.oskil.server.platform.start.Access;
import org.oskil.server.platform.start.CannotStart;
import org.oskil.server.platform.start.DatabaseSettings;
import org.oskil.server.platform.start.StartProblem;

/** Whether a PostgreSQL that somebody else runs is one that Oskil can keep its promises on. */
record OutsideCheck(DatabaseSettings.Outside settings) {
  private static final int OLDEST = 18;
  private static final String NO_RIGHT_TO_CONNECT = "42501";

  /** Its version, and whether the owner may do what the migrations do. */
  void beforeMigrating() throws CannotStart, SQLException {
    Access owner = settings.owner();
    try (Connection connection = connect(DatabaseSettings.OWNER, owner)) {
      int major = connection.getMetaData().getDatabaseMajorVersion();
      if (major < OLDEST) {
        throw CannotStart.because(
            StartProblem.DATABASE_TOO_OLD, DatabaseSettings.URL, "" + major, "" + OLDEST);
      }
      if (!holds(connection, MAY_CREATE_SCHEMA)) {
        throw lacks(
            "CREATE",
            "GRANT CREATE ON DATABASE \"%s\" TO \"%s\";"
                .formatted(connection.getCatalog(), owner.user()));
      }
      if (!holds(connection, HAS_SERVER_ROLE)) {
        throw lacks("CREATEROLE", "CREATE ROLE oskil_server LOGIN NOSUPERUSER NOBYPASSRLS;");
      }
    }
  }

  /** Whether the server can do its work, and no more than that. */
  void afterMigrating() throws CannotStart, SQLException {
    Access server = settings.server();
    try (Connection connection = connect(DatabaseSettings.USER, server)) {
      if (holds(connection, SEES_OR_MAKES_TOO_MUCH)) {
        throw CannotStart.because(
            StartProblem.SERVER_ROLE_TOO_POWERFUL, DatabaseSettings.USER, server.user());
      }
      if (!holds(connection, HAS_RIGHTS_OF_SERVER)) {
        throw CannotStart.because(
            StartProblem.SERVER_ROLE_MISSING, DatabaseSettings.USER, server.user());
      }
    }
  }

  private static final String MAY_CREATE_SCHEMA =
      """
      SELECT has_database_privilege(current_database(), 'CREATE')
        OR EXISTS (SELECT FROM pg_namespace
                   WHERE nspname = 'oskil' AND pg_has_role(nspowner, 'USAGE'))
      """;

  private static final String HAS_SERVER_ROLE =
      """
      SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = 'oskil_server')
        OR (SELECT rolcreaterole OR rolsuper FROM pg_roles WHERE rolname = current_user)
      """;

  private static final String HAS_RIGHTS_OF_SERVER = "SELECT pg_has_role('oskil_server', 'USAGE')";

  private static final String SEES_OR_MAKES_TOO_MUCH =
      """
      SELECT (SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user)
        OR has_schema_privilege('oskil', 'CREATE')
        OR EXISTS (SELECT FROM pg_class
                   WHERE relnamespace = 'oskil'::regnamespace AND pg_has_role(relowner, 'USAGE'))
      """;

  private CannotStart lacks(String right, String statement) {
    return CannotStart.because(
        StartProblem.OWNER_LACKS_RIGHTS,
        DatabaseSettings.OWNER,
        settings.owner().user(),
        right,
        statement);
  }

  private static Connection connect(String setting, Access access) throws CannotStart {
    try {
      return DriverManager.getConnection(access.url(), access.user(), access.password());
    } catch (SQLException refused) {
      if (NO_RIGHT_TO_CONNECT.equals(refused.getSQLState())
          && setting.equals(DatabaseSettings.USER)) {
        // The migrations let in those who have the rights of oskil_server.
        throw CannotStart.because(StartProblem.SERVER_ROLE_MISSING, setting, access.user());
      }
      throw CannotStart.because(
          StartProblem.DATABASE_UNREACHABLE,
          setting,
          access.url(),
          access.user(),
          "SQLSTATE " + refused.getSQLState());
    }
  }

  private static boolean holds(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getBoolean(1);
    }
  }
}
