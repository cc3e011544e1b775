package org.oskil.server.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.oskil.server.platform.start.Access;
import org.postgresql.PGConnection;

/**
 * What our own PostgreSQL needs once beside the migrations: a database, and a password for the
 * server.
 */
record FirstUse(Access owner) {
  private static final String WRONG_PASSWORD = "28P01";

  /**
   * @param name of a database; ours, so it needs no quoting
   */
  void createWhereMissing(String name) throws SQLException {
    try (Connection connection = connect(owner)) {
      if (!exists(connection, name)) {
        try (Statement statement = connection.createStatement()) {
          statement.execute("CREATE DATABASE " + name);
        }
      }
    }
  }

  /** Gives the server's role its password, where it has none or another one. */
  void letIn(Access server) throws SQLException {
    try (Connection connection = connect(server)) {
      connection.getMetaData();
    } catch (SQLException refused) {
      if (!WRONG_PASSWORD.equals(refused.getSQLState())) {
        throw refused;
      }
      try (Connection connection = connect(owner)) {
        connection
            .unwrap(PGConnection.class)
            .alterUserPassword(server.user(), server.password().toCharArray(), "scram-sha-256");
      }
    }
  }

  private static boolean exists(Connection connection, String name) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT FROM pg_database WHERE datname = ?")) {
      query.setString(1, name);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static Connection connect(Access access) throws SQLException {
    return DriverManager.getConnection(access.url(), access.user(), access.password());
  }
}
