package org.oskil.server.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Hands out connections that see what the present scope allows. The database is told only where it
 * differs from what this very connection was told last, so that work of one scope after another
 * costs no round trip.
 *
 * <p>The setting is made outside of any transaction, so that none that fails can take it back.
 */
final class ScopedDataSource extends DelegatingDataSource {
  /** What each physical connection was told last; one that is not here may see anything. */
  private final Map<PGConnection, String> told = Collections.synchronizedMap(new WeakHashMap<>());

  ScopedDataSource(DataSource pool) {
    super(pool);
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = super.getConnection();
    boolean scoped = false;
    try {
      tell(connection, Scoped.current().setting());
      scoped = true;
      return connection;
    } finally {
      if (!scoped) {
        connection.close();
      }
    }
  }

  private void tell(Connection connection, String setting) throws SQLException {
    PGConnection physical = connection.unwrap(PGConnection.class);
    if (setting.equals(told.get(physical))) {
      return;
    }
    told.remove(physical);
    if (!connection.getAutoCommit()) {
      throw new IllegalStateException(
          "The pool hands out a connection within a transaction; its scope could be rolled back.");
    }
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT set_config('oskil.hromadas', ?, false)")) {
      statement.setString(1, setting);
      statement.execute();
    }
    told.put(physical, setting);
  }
}
