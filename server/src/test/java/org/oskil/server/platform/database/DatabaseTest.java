package org.oskil.server.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oskil.server.platform.start.DatabaseSettings;
import org.oskil.server.platform.start.Limits;
import org.oskil.server.platform.start.StartStep;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

final class DatabaseTest {
  @TempDir Path data;

  @Test
  void aFolderBecomesAMigratedDatabaseThatTheServerGetsIntoAndAPoolOutlivesItsDeath()
      throws Exception {
    var steps = new ArrayList<StartStep>();
    var settings = new DatabaseSettings.Embedded(data);
    try (Database database = Database.open(settings, steps::add);
        var pool = new HikariDataSource(DatabaseBeans.config(database.server(), Limits.usual()))) {
      assertThat(steps)
          .containsExactly(StartStep.UNPACKING, StartStep.CREATING, StartStep.MIGRATING);
      JdbcClient client = JdbcClient.create(new ScopedDataSource(pool));
      assertThat(one(client, "SELECT session_user::text")).isEqualTo("oskil_server");
      killPostmaster();
      assertThat(eventually(client)).isEqualTo("back");
    }
    steps.clear();
    Database.open(settings, steps::add).close();
    assertThat(steps).as("nothing is left to do the second time").isEmpty();
  }

  /** Who has a connection from before is told once that it is gone, and never again after that. */
  private static String eventually(JdbcClient client) throws InterruptedException {
    for (int tried = 1; ; tried++) {
      try {
        return one(client, "SELECT 'back'");
      } catch (DataAccessException gone) {
        assertThat(tried).as("%s", gone).isLessThan(20);
        TimeUnit.MILLISECONDS.sleep(500);
      }
    }
  }

  private static String one(JdbcClient client, String query) {
    return client.sql(query).query(String.class).single();
  }

  private void killPostmaster() throws Exception {
    List<String> lines = Files.readAllLines(data.resolve("database/postmaster.pid"));
    assertThat(new ProcessBuilder("kill", "-9", lines.getFirst()).start().waitFor()).isZero();
  }
}
