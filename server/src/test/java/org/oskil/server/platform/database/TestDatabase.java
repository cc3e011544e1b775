package org.oskil.server.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.oskil.server.platform.start.Access;
import org.oskil.server.platform.start.Limits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** A database of one test class, seen as the server sees it or as its owner does. */
public final class TestDatabase implements AutoCloseable {
  private final Access owner;
  private final Access server;
  private final List<HikariDataSource> pools = new ArrayList<>();

  TestDatabase(Access owner, Access server) {
    this.owner = owner;
    this.server = server;
  }

  public Access owner() {
    return owner;
  }

  public Access server() {
    return server;
  }

  /** To be handed to a server under test, which must not end PostgreSQL. */
  public Database forServer() {
    return new Database(server, () -> {});
  }

  /** For preparing what the server itself cannot: sees everything, has every right. */
  public JdbcClient asOwner() {
    var direct =
        new DriverManagerDataSource(
            owner.url() + "?currentSchema=oskil", owner.user(), owner.password());
    return JdbcClient.create(direct);
  }

  /** The server's own way in: its role, its pool, its scope. */
  public DataSource asServer() {
    return asServer(Limits.usual());
  }

  public DataSource asServer(Limits limits) {
    var pool = new HikariDataSource(DatabaseBeans.config(server, limits));
    pools.add(pool);
    return new ScopedDataSource(pool);
  }

  /** The server's transactions over {@link #asServer()}'s connections. */
  public static Transactions transactions(DataSource asServer) {
    return new Transactions(new JdbcTransactionManager(asServer));
  }

  @Override
  public void close() {
    pools.forEach(HikariDataSource::close);
  }
}
