package org.oskil.server.platform.postgres;

import java.nio.file.Path;
import java.sql.Connection;

/**
 * A program of its own that owns a database and writes numbers into it until it is killed. It says
 * each number after the database has acknowledged it.
 */
final class Writer {
  private Writer() {}

  @SuppressWarnings("InfiniteLoopStatement") // somebody kills it
  public static void main(String[] arguments) throws Exception {
    EmbeddedPostgres postgres =
        EmbeddedPostgres.start(Path.of(arguments[0]), Path.of(arguments[1]), step -> {});
    var rows = new Rows(postgres.owner());
    rows.create();
    try (Connection connection = rows.connect()) {
      for (int number = 1; ; number++) {
        Rows.write(connection, number);
        System.out.println(number);
      }
    }
  }
}
