package org.oskil.server.platform.database;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs a unit of work in one transaction. Where two of them stood in each other's way the database
 * lets one fail; it is then run again, so the work must change nothing but the database.
 *
 * <p>Work within work joins it: only the outermost begins, commits and runs again.
 */
public final class Transactions {
  /**
   * Two units in each other's way four times over stand for something that waiting does not mend.
   */
  static final int MOST_TRIES = 5;

  private static final int FIRST_PAUSE_MILLIS = 10;

  /** PostgreSQL, Appendix A: serialization_failure and deadlock_detected. */
  private static final Set<String> WORTH_ANOTHER_TRY = Set.of("40001", "40P01");

  private final TransactionTemplate changing;
  private final TransactionTemplate changingAsIfAlone;
  private final TransactionTemplate reading;

  Transactions(PlatformTransactionManager manager) {
    changing = template(manager, TransactionDefinition.ISOLATION_READ_COMMITTED, false);
    changingAsIfAlone = template(manager, TransactionDefinition.ISOLATION_SERIALIZABLE, false);
    reading = template(manager, TransactionDefinition.ISOLATION_REPEATABLE_READ, true);
  }

  /** For changes that name the rows they change: later ones wait for earlier ones, row by row. */
  public <T extends @Nullable Object> T change(Supplier<T> work) {
    return run(changing, work);
  }

  /**
   * For changes that follow from what they read: the outcome is as if one ran after the other
   * (serializable). Costs more tries where many work on the same.
   */
  public <T extends @Nullable Object> T changeAsIfAlone(Supplier<T> work) {
    return run(changingAsIfAlone, work);
  }

  /**
   * For several queries that must fit together: all see the same moment. Within a change they see
   * what that sees.
   */
  public <T extends @Nullable Object> T read(Supplier<T> work) {
    return run(reading, work);
  }

  private static <T extends @Nullable Object> T run(
      TransactionTemplate template, Supplier<T> work) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throwIfAskingForMore(template);
      return once(template, work);
    }
    for (int tried = 1; ; tried++) {
      try {
        return once(template, work);
      } catch (DataAccessException | TransactionException failed) {
        if (tried == MOST_TRIES || !isWorthAnotherTry(failed)) {
          throw failed;
        }
        pause(tried);
      }
    }
  }

  /** Work that counts on being alone must not join a transaction that lets others in. */
  private static void throwIfAskingForMore(TransactionTemplate template) {
    int asked = template.getIsolationLevel();
    if (asked == TransactionDefinition.ISOLATION_SERIALIZABLE
        && !Integer.valueOf(asked)
            .equals(TransactionSynchronizationManager.getCurrentTransactionIsolationLevel())) {
      throw new IllegalStateException(
          "changeAsIfAlone was called within a weaker transaction. Maybe the outer work must ask for it.");
    }
  }

  @SuppressWarnings("NullAway") // null comes out only where the work's own type has it
  private static <T extends @Nullable Object> T once(
      TransactionTemplate template, Supplier<T> work) {
    return template.execute(status -> work.get());
  }

  private static boolean isWorthAnotherTry(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException database
          && WORTH_ANOTHER_TRY.contains(String.valueOf(database.getSQLState()))) {
        return true;
      }
    }
    return false;
  }

  /** A random while, so that those who met do not meet again. */
  private static void pause(int tried) {
    try {
      TimeUnit.MILLISECONDS.sleep(
          ThreadLocalRandom.current().nextLong(1, (long) FIRST_PAUSE_MILLIS << tried));
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private static TransactionTemplate template(
      PlatformTransactionManager manager, int isolation, boolean readOnly) {
    var template = new TransactionTemplate(manager);
    template.setIsolationLevel(isolation);
    template.setReadOnly(readOnly);
    return template;
  }
}
