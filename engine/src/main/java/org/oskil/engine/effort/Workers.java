package org.oskil.engine.effort;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A few threads that do independent pieces of work; results come in the order of the pieces, so
 * they do not depend on the threads.
 */
public final class Workers implements AutoCloseable {
  private final ExecutorService threads;

  public Workers(int count) {
    threads =
        Executors.newFixedThreadPool(
            count,
            work -> {
              var thread = new Thread(work, "oskil-planner");
              thread.setDaemon(true);
              return thread;
            });
  }

  public <T> List<T> all(List<Callable<T>> pieces) {
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> future : threads.invokeAll(pieces)) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Planning was interrupted.", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A piece of planning failed: " + e.getCause(), e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
