package org.oskil.server.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.oskil.server.platform.postgres.EmbeddedPostgres;
import org.oskil.server.platform.start.CannotStart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * One PostgreSQL for all tests of this JVM, under {@code target}. Migrations run once; each
 * database that a test asks for is a copy of what they made.
 */
public final class PostgresForTests {
  private static final Path DATA = Path.of("target", "database-for-tests");
  private static final String TEMPLATE = "migrated";
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final EmbeddedPostgres POSTGRES = started();

  private PostgresForTests() {}

  /** A database as the migrations leave it, which nobody else works on. */
  public static TestDatabase freshDatabase() {
    String name = "test_" + COUNT.incrementAndGet();
    administrator().sql("CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE).update();
    // Who may connect is not copied.
    administrator()
        .sql(
            """
            REVOKE ALL ON DATABASE %1$s FROM PUBLIC;
            GRANT CONNECT ON DATABASE %1$s TO oskil_server;
            """
                .formatted(name))
        .update();
    return database(name);
  }

  private static TestDatabase database(String name) {
    try {
      String url = POSTGRES.url(name);
      return new TestDatabase(POSTGRES.owner().to(url), POSTGRES.server().to(url));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static JdbcClient administrator() {
    return clientOf(database("postgres"));
  }

  private static JdbcClient clientOf(TestDatabase database) {
    return JdbcClient.create(
        new DriverManagerDataSource(
            database.owner().url(), database.owner().user(), database.owner().password()));
  }

  private static EmbeddedPostgres started() {
    try {
      EmbeddedPostgres postgres = EmbeddedPostgres.start(DATA, step -> {});
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres)));
      migrate(postgres);
      return postgres;
    } catch (CannotStart | IOException | SQLException broken) {
      throw new IllegalStateException("There is no PostgreSQL for the tests.", broken);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while PostgreSQL started.", stopping);
    }
  }

  /** An earlier run may have left databases, made by migrations that have changed since. */
  private static void migrate(EmbeddedPostgres postgres) throws IOException, SQLException {
    var all = new TestDatabase(postgres.owner(), postgres.server());
    List<String> left =
        clientOf(all)
            .sql(
                "SELECT datname FROM pg_database WHERE NOT datistemplate AND datname <> 'postgres'")
            .query(String.class)
            .list();
    left.forEach(name -> clientOf(all).sql("DROP DATABASE " + name + " WITH (FORCE)").update());
    new FirstUse(postgres.owner()).createWhereMissing(TEMPLATE);
    new Migrations(postgres.owner().to(postgres.url(TEMPLATE))).run(step -> {});
    new FirstUse(postgres.owner()).letIn(postgres.server());
  }

  private static void stop(EmbeddedPostgres postgres) {
    try {
      postgres.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
