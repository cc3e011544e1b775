package org.oskil.server.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.oskil.server.platform.start.Access;
import org.oskil.server.platform.start.CannotStart;
import org.oskil.server.platform.start.DatabaseSettings;
import org.oskil.server.platform.start.StartStep;

/** The tests' own PostgreSQL, taken for one that somebody else runs, with roles as he made them. */
final class OutsideCheckTest {
  private static final TestDatabase DATABASE = PostgresForTests.freshDatabase();
  private static final String PASSWORD = "for this test";

  @BeforeAll
  static void makeRoles() {
    DATABASE
        .asOwner()
        .sql(
            """
            CREATE ROLE their_owner LOGIN PASSWORD 'for this test';
            CREATE ROLE their_server LOGIN PASSWORD 'for this test' IN ROLE oskil_server;
            CREATE ROLE their_stranger LOGIN PASSWORD 'for this test';
            """)
        .update();
  }

  @BeforeEach
  void makeADatabase() {
    DATABASE.asOwner().sql("CREATE DATABASE theirs OWNER their_owner").update();
  }

  @AfterEach
  void dropIt() {
    DATABASE.asOwner().sql("DROP DATABASE theirs WITH (FORCE)").update();
  }

  @AfterAll
  static void close() {
    DATABASE
        .asOwner()
        .sql("DROP ROLE their_owner; DROP ROLE their_server; DROP ROLE their_stranger")
        .update();
    DATABASE.close();
  }

  @Test
  void aDatabaseWithTheTwoRolesIsMigratedAndUsed() throws Exception {
    var steps = new ArrayList<StartStep>();
    try (Database database = Database.open(outside("their_owner", "their_server"), steps::add)) {
      assertThat(database.server().user()).isEqualTo("their_server");
    }
    assertThat(steps).contains(StartStep.MIGRATING);
    steps.clear();
    Database.open(outside("their_owner", "their_server"), steps::add).close();
    assertThat(steps).isEmpty();
  }

  @Test
  void anOwnerThatMayMakeNoSchemaIsTold() {
    assertThatThrownBy(() -> Database.open(outside("their_stranger", "their_server"), step -> {}))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("GRANT CREATE ON DATABASE \"theirs\" TO \"their_stranger\";");
  }

  @Test
  void aServerWithoutTheRightsOfTheServerIsTold() {
    assertThatThrownBy(() -> Database.open(outside("their_owner", "their_stranger"), step -> {}))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("GRANT oskil_server TO \"their_stranger\";");
  }

  @Test
  void aServerThatCouldDoMoreThanAServerShouldIsRefused() {
    assertThatThrownBy(() -> Database.open(outside("their_owner", "their_owner"), step -> {}))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("their_owner is a superuser, bypasses");
  }

  @Test
  void whoeverIsNotLetInIsToldWithoutThePassword() {
    Access wrong = new Access(url(), "their_owner", "a wrong password");
    var settings = new DatabaseSettings.Outside(wrong, access("their_server"));
    assertThatThrownBy(() -> Database.open(settings, step -> {}))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("does not let their_owner in (SQLSTATE 28P01)")
        .hasMessageNotContaining("a wrong password");
  }

  private static DatabaseSettings outside(String owner, String server) {
    return new DatabaseSettings.Outside(access(owner), access(server));
  }

  private static Access access(String role) {
    return new Access(url(), role, PASSWORD);
  }

  private static String url() {
    return DATABASE.owner().url().replaceFirst("/test_\\d+$", "/theirs");
  }
}
