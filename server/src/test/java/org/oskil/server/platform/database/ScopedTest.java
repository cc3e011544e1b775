package org.oskil.server.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.oskil.server.platform.start.Limits;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With one connection only, so that every borrower gets what the one before gave back. */
final class ScopedTest {
  private static final String NORTH = "UA63080050000000001";
  private static final String SOUTH = "UA63080070000000002";
  private static final TestDatabase DATABASE = PostgresForTests.freshDatabase();
  private static final DataSource ONE_CONNECTION =
      DATABASE.asServer(new Limits(1, 1, Duration.ofSeconds(5)));

  private final JdbcClient client = JdbcClient.create(ONE_CONNECTION);
  private final Transactions transactions = TestDatabase.transactions(ONE_CONNECTION);

  @BeforeAll
  static void makeATableAsTheMigrationsDo() {
    DATABASE
        .asOwner()
        .sql(
            """
            CREATE TABLE household (name text PRIMARY KEY, hromada text NOT NULL);
            GRANT SELECT, INSERT ON household TO oskil_server;
            ALTER TABLE household ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
            CREATE POLICY within_scope ON household
              USING (oskil_sees(hromada)) WITH CHECK (oskil_sees(hromada));
            """)
        .update();
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @BeforeEach
  void twoHouseholds() {
    DATABASE.asOwner().sql("TRUNCATE household").update();
    Scoped.run(Scope.wholeDistrict(), () -> insert("oak", NORTH));
    Scoped.run(Scope.wholeDistrict(), () -> insert("birch", SOUTH));
  }

  @Test
  void rowsOfAnotherHromadaAreInvisible() {
    assertThat(seenBy(Scope.of(NORTH))).containsExactly("oak");
    assertThat(seenBy(Scope.of(SOUTH))).containsExactly("birch");
    assertThat(seenBy(Scope.of(NORTH, SOUTH))).containsExactly("birch", "oak");
    assertThat(seenBy(Scope.of("UA63080"))).as("half a code").isEmpty();
    assertThat(seenBy(Scope.wholeDistrict())).containsExactly("birch", "oak");
  }

  @Test
  void whoHasNoScopeSeesNothing() {
    assertThat(names()).isEmpty();
    assertThat(seenBy(Scope.none())).isEmpty();
  }

  @Test
  void aConnectionThatWasNeverToldSeesNothing() throws Exception {
    try (var connection =
            java.sql.DriverManager.getConnection(
                DATABASE.server().url(), DATABASE.server().user(), DATABASE.server().password());
        var rows =
            connection.createStatement().executeQuery("SELECT count(*) FROM oskil.household")) {
      rows.next();
      assertThat(rows.getInt(1)).isZero();
    }
  }

  @Test
  void rowsOfAnotherHromadaCannotBeInserted() {
    Scope north = Scope.of(NORTH);
    Scoped.run(north, () -> insert("elm", NORTH));
    assertThatThrownBy(() -> Scoped.run(north, () -> insert("ash", SOUTH)))
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageContaining("row-level security");
    assertThatThrownBy(() -> insert("ash", NORTH))
        .rootCause()
        .hasMessageContaining("row-level security");
    assertThat(seenBy(Scope.wholeDistrict())).containsExactly("birch", "elm", "oak");
  }

  @Test
  void whatOneBorrowerMaySeeDoesNotLeakToTheNext() {
    for (int round = 0; round < 3; round++) {
      assertThat(seenBy(Scope.wholeDistrict())).hasSize(2);
      assertThat(names()).isEmpty();
      assertThat(seenBy(Scope.of(SOUTH))).containsExactly("birch");
      assertThat(seenBy(Scope.of(NORTH))).containsExactly("oak");
    }
  }

  @Test
  void aTransactionThatFailsDoesNotTakeTheScopeBack() {
    assertThat(seenBy(Scope.of(SOUTH))).containsExactly("birch");
    assertThatThrownBy(() ->
            Scoped.run(
                Scope.of(NORTH),
                () ->
                    transactions.change(() -> {
                      insert("elm", NORTH);
                      insert("oak", NORTH);
                      return null;
                    })))
        .isInstanceOf(DataIntegrityViolationException.class);
    assertThat(seenBy(Scope.of(NORTH))).containsExactly("oak");
    assertThat(seenBy(Scope.of(SOUTH))).containsExactly("birch");
  }

  @Test
  void workWithinWorkHasItsOwnScopeAndGivesTheOldOneBack() {
    Scoped.run(
        Scope.of(NORTH),
        () -> {
          assertThat(seenBy(Scope.of(SOUTH))).containsExactly("birch");
          assertThat(names()).containsExactly("oak");
        });
    assertThat(Scoped.current()).isEqualTo(Scope.none());
  }

  @Test
  void aTransactionKeepsTheScopeItBeganWith() {
    Scoped.run(
        Scope.of(NORTH),
        () ->
            transactions.read(() -> {
              assertThat(seenBy(Scope.of(NORTH))).containsExactly("oak");
              assertThatThrownBy(() -> seenBy(Scope.wholeDistrict()))
                  .isInstanceOf(IllegalStateException.class);
              return null;
            }));
  }

  @Test
  void aThreadOfItsOwnHasNoScope() throws InterruptedException {
    var seen = new AtomicReference<>(List.of("not asked"));
    Scoped.call(
        Scope.wholeDistrict(),
        () -> {
          Thread other = Thread.startVirtualThread(() -> seen.set(names()));
          other.join();
          return null;
        });
    assertThat(seen.get()).isEmpty();
  }

  @Test
  void onlyAnotherScopeCostsARoundTrip() {
    Scoped.run(
        Scope.of(NORTH),
        () -> {
          long first = transactionNumber();
          assertThat(transactionNumber()).isEqualTo(first + 1);
          assertThat(Scoped.call(Scope.of(SOUTH), this::transactionNumber)).isEqualTo(first + 3);
          assertThat(transactionNumber()).isEqualTo(first + 5);
        });
  }

  @Test
  void theServerCanNeitherChangeNorDeleteNorCreate() {
    Scope all = Scope.wholeDistrict();
    for (String forbidden :
        List.of(
            "UPDATE household SET name = 'fir'",
            "DELETE FROM household",
            "TRUNCATE household",
            "CREATE TABLE mine (a int)",
            "CREATE TEMPORARY TABLE mine (a int)",
            "CREATE SCHEMA mine",
            "ALTER TABLE household DISABLE ROW LEVEL SECURITY",
            "SET ROLE oskil_owner",
            "CREATE ROLE another")) {
      assertThatThrownBy(() -> Scoped.run(all, () -> client.sql(forbidden).update()))
          .as(forbidden)
          .isInstanceOf(DataAccessException.class);
    }
  }

  @Test
  void anErrorDoesNotQuoteTheRowThatCausedIt() {
    assertThatThrownBy(() -> Scoped.run(Scope.of(NORTH), () -> insert("oak", NORTH)))
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("household_pkey")
        .hasMessageNotContaining("oak")
        .hasMessageNotContaining(NORTH);
  }

  @Test
  void aScopeIsMadeOfCodes() {
    assertThatThrownBy(() -> Scope.of("UA1,UA2")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Scope.of("*")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Scope.Hromadas(Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private List<String> seenBy(Scope scope) {
    return Scoped.call(scope, this::names);
  }

  private List<String> names() {
    return client.sql("SELECT name FROM household ORDER BY name").query(String.class).list();
  }

  private void insert(String name, String hromada) {
    client
        .sql("INSERT INTO household (name, hromada) VALUES (:name, :hromada)")
        .param("name", name)
        .param("hromada", hromada)
        .update();
  }

  /** Outside of transactions each statement is one, and each connection numbers its own. */
  private long transactionNumber() {
    return client
        .sql(
            """
            SELECT split_part(virtualtransaction, '/', 2)::bigint FROM pg_locks
            WHERE locktype = 'virtualxid' AND pid = pg_backend_pid()
            """)
        .query(Long.class)
        .single();
  }
}
