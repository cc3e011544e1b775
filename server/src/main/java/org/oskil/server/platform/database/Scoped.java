package org.oskil.server.platform.database;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Work with a scope. The scope holds for this thread and ends with the work; threads that the work
 * starts have none, unless they bind one themselves.
 */
public final class Scoped {
  private static final ScopedValue<Scope> BOUND = ScopedValue.newInstance();

  private Scoped() {}

  /** What is bound here: {@link Scope.None} outside of any work with a scope. */
  public static Scope current() {
    return BOUND.orElse(Scope.none());
  }

  public static void run(Scope scope, Runnable work) {
    throwIfLate(scope);
    ScopedValue.where(BOUND, scope).run(work);
  }

  public static <T, X extends Throwable> T call(
      Scope scope, ScopedValue.CallableOp<? extends T, X> work) throws X {
    throwIfLate(scope);
    return ScopedValue.where(BOUND, scope).call(work);
  }

  /** A transaction has its connection already, and that one keeps the scope it was given. */
  private static void throwIfLate(Scope scope) {
    if (TransactionSynchronizationManager.isActualTransactionActive() && !scope.equals(current())) {
      throw new IllegalStateException(
          "A transaction of scope %s is under way and cannot go on with %s. Maybe bind the scope before it."
              .formatted(current(), scope));
    }
  }
}
