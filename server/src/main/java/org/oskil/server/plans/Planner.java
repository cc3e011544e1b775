package org.oskil.server.plans;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.oskil.exchange.scenario.ScenarioFolder;
import org.oskil.model.scenario.Rules;
import org.oskil.server.platform.database.Scope;
import org.oskil.server.platform.database.Scoped;
import org.oskil.server.register.Register;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Computes a plan in the background when the demand has changed: once it has been quiet, one at a
 * time, from the newest state.
 *
 * <p>A computation under way is always finished, even where a change meanwhile takes a need away:
 * it lasts seconds, its plan is no worse for the others than the one before, and the change is
 * planned from it right after.
 */
final class Planner implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Planner.class);
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Rules rules;
  private final Computation computation;
  private final OperationTime time;
  private final PlanBook book;
  private final InstantSource clock;
  private final Thread thread = new Thread(this::work, "planner");

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Lull lull;
  private UUID next = UUID.randomUUID();
  private boolean asked;
  private @Nullable UUID running;
  private volatile boolean stopping;

  @SuppressWarnings("ThreadPriorityCheck") // nothing relies on it: requests only go first
  Planner(PlanningSettings settings, ScenarioFolder scenario, PlanBook book, InstantSource clock) {
    this.rules = scenario.scenario().rules();
    this.computation =
        new Computation(
            scenario, String.valueOf(settings.scenario().getFileName()), settings.limits());
    this.time = settings.time();
    this.book = book;
    this.clock = clock;
    this.lull = new Lull(settings.quiet(), settings.longest());
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
  }

  /** What is known of a plan that is not there yet. */
  enum Waiting {
    WAITING,
    COMPUTING
  }

  void start() {
    thread.start();
  }

  @TransactionalEventListener(fallbackExecution = true)
  void hear(Register.Changed change) {
    if (change.seats()) {
      locked(() -> lull.note(System.nanoTime()));
    }
  }

  /**
   * Asks for a plan without waiting for quiet.
   *
   * @return the id that the next plan will have
   */
  UUID askNow() {
    lock.lock();
    try {
      asked = true;
      lull.hurry(System.nanoTime());
      changed.signalAll();
      return next;
    } finally {
      lock.unlock();
    }
  }

  Optional<Waiting> find(UUID id) {
    lock.lock();
    try {
      if (id.equals(running)) {
        return Optional.of(Waiting.COMPUTING);
      }
      return asked && id.equals(next) ? Optional.of(Waiting.WAITING) : Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  Instant now() {
    return time.now(rules, clock);
  }

  boolean isOver() {
    return !now().isBefore(rules.deadline());
  }

  private void locked(Runnable change) {
    lock.lock();
    try {
      change.run();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void work() {
    try {
      for (Optional<Turn> turn = awaitTurn(); turn.isPresent(); turn = awaitTurn()) {
        take(turn.get());
      }
    } catch (InterruptedException stop) {
      LOG.debug("The planner was told to stop");
    }
  }

  /**
   * @param asked whether somebody asked for this plan
   */
  private record Turn(UUID id, boolean asked) {}

  /** Waits until a plan is to be computed; empty where the server ends. */
  private Optional<Turn> awaitTurn() throws InterruptedException {
    lock.lock();
    try {
      for (OptionalLong left = lull.left(System.nanoTime());
          !stopping && (left.isEmpty() || left.getAsLong() > 0);
          left = lull.left(System.nanoTime())) {
        if (left.isEmpty()) {
          changed.await();
        } else {
          changed.awaitNanos(left.getAsLong());
        }
      }
      lull.end();
      var turn = new Turn(next, asked);
      running = next;
      next = UUID.randomUUID();
      asked = false;
      return stopping ? Optional.empty() : Optional.of(turn);
    } finally {
      lock.unlock();
    }
  }

  private void take(Turn turn) {
    try {
      Scoped.run(Scope.wholeDistrict(), () -> compute(turn));
    } catch (RuntimeException failed) {
      // Whatever it was, the next change must find a planner.
      LOG.error("Planning failed and will be tried again: {}", kinds(failed));
      locked(() -> lull.postpone(System.nanoTime()));
    } finally {
      locked(() -> running = null);
    }
  }

  private void compute(Turn turn) {
    Known known = book.known();
    Instant now = now();
    if (known.isEmpty() && !turn.asked()) {
      return;
    }
    if (!now.isBefore(rules.deadline())) {
      LOG.warn("No plan is computed: the operation ended at {}", rules.deadline());
      return;
    }
    Computed plan = computation.compute(known, now);
    if (stopping) {
      return;
    }
    book.keep(turn.id(), plan);
    LOG.info(
        "Computed plan {} for {} parties, {} of {} people seated, {} households left out, {}",
        turn.id(),
        plan.roster().parties().size(),
        plan.seated(),
        plan.roster().people(),
        plan.leftOut().size(),
        plan.isAccepted() ? "accepted" : "refused by the check");
  }

  /** Kinds only: what a library says may quote what people sent. */
  private static String kinds(Throwable failed) {
    var kinds = new StringBuilder();
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      StackTraceElement[] frames = cause.getStackTrace();
      kinds
          .append(kinds.isEmpty() ? "" : ", caused by ")
          .append(cause.getClass().getName())
          .append(frames.length == 0 ? "" : " at " + frames[0]);
    }
    return kinds.toString();
  }

  /** What is being computed is lost; the next start computes it again when it is asked to. */
  @Override
  public void close() {
    stopping = true;
    locked(() -> {});
    try {
      thread.join(PATIENCE);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
