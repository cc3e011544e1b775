package org.oskil.server.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

final class TransactionsTest {
  private static final TestDatabase DATABASE = PostgresForTests.freshDatabase();
  private static final DataSource SERVER = DATABASE.asServer();

  private final JdbcClient client = JdbcClient.create(SERVER);
  private final Transactions transactions = TestDatabase.transactions(SERVER);

  @BeforeAll
  static void makeATable() {
    DATABASE
        .asOwner()
        .sql(
            """
            CREATE TABLE tested_cell (name text PRIMARY KEY, people int NOT NULL,
              CONSTRAINT nobody_is_less_than_nobody CHECK (people >= 0));
            GRANT SELECT, INSERT, UPDATE ON tested_cell TO oskil_server;
            """)
        .update();
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @BeforeEach
  void twoCells() {
    DATABASE.asOwner().sql("TRUNCATE tested_cell").update();
    client.sql("INSERT INTO tested_cell (name, people) VALUES ('a', 100), ('b', 100)").update();
  }

  @Test
  void aChangeThatFailsHalfWayLeavesNothing() {
    assertThatThrownBy(() ->
            transactions.change(() -> {
              move("a", -40);
              move("b", -140);
              return null;
            }))
        .isInstanceOf(DataIntegrityViolationException.class);
    assertThat(people("a")).isEqualTo(100);
  }

  @Test
  void twoChangesThatLockEachOtherBothSucceed() throws Exception {
    var met = new CyclicBarrier(2);
    var tries = new AtomicInteger();
    inTwoThreads(() -> crossing(tries, met, "a", "b"), () -> crossing(tries, met, "b", "a"));
    assertThat(tries.get()).as("one of the two had to try again").isGreaterThan(2);
    assertThat(people("a")).isEqualTo(98);
    assertThat(people("b")).isEqualTo(98);
  }

  @Test
  void twoChangesThatReadWhatTheOtherWritesComeOutAsOneAfterTheOther() throws Exception {
    var met = new CyclicBarrier(2);
    var tries = new AtomicInteger();
    Runnable takeAllOfBoth =
        () ->
            transactions.changeAsIfAlone(() -> {
              boolean first = tries.incrementAndGet() <= 2;
              int both = people("a") + people("b");
              if (first) {
                meet(met);
              }
              if (both >= 150) {
                move(first && tries.get() % 2 == 0 ? "a" : "b", -100);
              }
              return null;
            });
    inTwoThreads(takeAllOfBoth, takeAllOfBoth);
    assertThat(people("a") + people("b")).isEqualTo(100);
  }

  @Test
  void whoeverMeetsOthersAgainAndAgainIsToldAfterFiveTries() {
    var tries = new AtomicInteger();
    assertThatThrownBy(() ->
            transactions.change(() -> {
              tries.incrementAndGet();
              client.sql("DO $$ BEGIN RAISE SQLSTATE '40P01'; END $$").update();
              return null;
            }))
        .isInstanceOf(PessimisticLockingFailureException.class);
    assertThat(tries).hasValue(Transactions.MOST_TRIES);
  }

  @Test
  void otherFailuresAreNotTriedAgain() {
    var tries = new AtomicInteger();
    assertThatThrownBy(() ->
            transactions.change(() -> {
              tries.incrementAndGet();
              move("a", -1000);
              return null;
            }))
        .isInstanceOf(DataIntegrityViolationException.class);
    assertThat(tries).hasValue(1);
  }

  @Test
  void workWithinWorkIsOneTransaction() {
    assertThatThrownBy(() ->
            transactions.change(() -> {
              transactions.change(() -> {
                move("a", -1);
                return null;
              });
              throw new IllegalStateException("The outer work fails.");
            }))
        .hasMessage("The outer work fails.");
    assertThat(people("a")).isEqualTo(100);
  }

  @Test
  void workThatCountsOnBeingAloneDoesNotJoinWorkThatDoesNot() {
    assertThatThrownBy(
            () -> transactions.change(() -> transactions.changeAsIfAlone(() -> people("a"))))
        .isInstanceOf(IllegalStateException.class);
    assertThat(
            transactions.<Integer>changeAsIfAlone(
                () -> transactions.changeAsIfAlone(() -> people("a"))))
        .isEqualTo(100);
  }

  @Test
  void aReaderSeesOneMoment() throws Exception {
    var readOnce = new CountDownLatch(1);
    var written = new CountDownLatch(1);
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      Future<List<Integer>> seen =
          other.submit(() ->
              transactions.read(() -> {
                int before = people("a");
                readOnce.countDown();
                await(written);
                return List.of(before, people("a"));
              }));
      await(readOnce);
      transactions.change(() -> {
        move("a", -1);
        return null;
      });
      written.countDown();
      assertThat(seen.get()).containsExactly(100, 100);
    }
  }

  @Test
  void aReaderCannotWrite() {
    assertThatThrownBy(() ->
            transactions.read(() -> {
              move("a", -1);
              return null;
            }))
        .hasMessageContaining("read-only");
  }

  private void crossing(AtomicInteger tries, CyclicBarrier met, String one, String other) {
    transactions.change(() -> {
      boolean first = tries.incrementAndGet() <= 2;
      move(one, -1);
      if (first) {
        meet(met);
      }
      move(other, -1);
      return null;
    });
  }

  private static void inTwoThreads(Runnable one, Runnable other) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Future<?> first = threads.submit(one);
      Future<?> second = threads.submit(other);
      first.get(30, TimeUnit.SECONDS);
      second.get(30, TimeUnit.SECONDS);
    }
  }

  private static void meet(CyclicBarrier met) {
    try {
      met.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException apart) {
      throw new IllegalStateException("The other one did not come.", apart);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopping) {
      throw new IllegalStateException("Interrupted while waiting.", stopping);
    }
  }

  private int people(String cell) {
    return client
        .sql("SELECT people FROM tested_cell WHERE name = :cell")
        .param("cell", cell)
        .query(Integer.class)
        .single();
  }

  private void move(String cell, int people) {
    client
        .sql("UPDATE tested_cell SET people = people + :people WHERE name = :cell")
        .param("people", people)
        .param("cell", cell)
        .update();
  }
}
