package org.oskil.server.platform.database;

import java.io.IOException;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.oskil.server.platform.postgres.EmbeddedPostgres;
import org.oskil.server.platform.start.Access;
import org.oskil.server.platform.start.CannotStart;
import org.oskil.server.platform.start.DatabaseSettings;
import org.oskil.server.platform.start.StartStep;

/**
 * The database, running, with its tables up to date. Open as long as the server is.
 *
 * @param server how the server gets in
 * @param running what ends with it
 */
public record Database(Access server, Running running) implements AutoCloseable {
  private static final String NAME = "oskil";

  /** What is ended with the server: our own PostgreSQL, or nothing where somebody else runs it. */
  public interface Running {
    void end() throws IOException;
  }

  /** Starts PostgreSQL where it is ours, and brings the tables up to date. */
  public static Database open(DatabaseSettings settings, Consumer<StartStep> steps)
      throws CannotStart, IOException, InterruptedException, SQLException {
    return switch (settings) {
      case DatabaseSettings.Embedded embedded -> own(embedded, steps);
      case DatabaseSettings.Outside outside -> {
        new OutsideCheck(outside).beforeMigrating();
        new Migrations(outside.owner()).run(steps);
        new OutsideCheck(outside).afterMigrating();
        yield new Database(outside.server(), () -> {});
      }
    };
  }

  private static Database own(DatabaseSettings.Embedded settings, Consumer<StartStep> steps)
      throws CannotStart, IOException, InterruptedException, SQLException {
    EmbeddedPostgres postgres = EmbeddedPostgres.start(settings.data(), steps);
    boolean open = false;
    try {
      Access owner = postgres.owner().to(postgres.url(NAME));
      Access server = postgres.server().to(postgres.url(NAME));
      new FirstUse(postgres.owner()).createWhereMissing(NAME);
      new Migrations(owner).run(steps);
      new FirstUse(owner).letIn(server);
      open = true;
      return new Database(server, postgres::close);
    } finally {
      if (!open) {
        postgres.close();
      }
    }
  }

  @Override
  public void close() throws IOException {
    running.end();
  }
}
