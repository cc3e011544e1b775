package org.oskil.server.plans;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.oskil.model.plan.Run;
import org.oskil.server.plans.PlanStore.Entry;
import org.oskil.server.platform.database.Transactions;

/** Every plan that was made, and which of them holds. */
final class PlanBook {
  private final PlanStore store;
  private final DemandStore demand;
  private final Transactions transactions;
  private final InstantSource clock;

  PlanBook(PlanStore store, DemandStore demand, Transactions transactions, InstantSource clock) {
    this.store = store;
    this.demand = demand;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Whether a plan came into force. */
  sealed interface Outcome {
    record InForce(long entry) implements Outcome {}

    /** There is no such plan. */
    record Unknown() implements Outcome {}

    /** The check refused it. */
    record Refused() implements Outcome {}

    /** Another plan came into force meanwhile. */
    record Stale(long entry) implements Outcome {}

    /** It does not have the runs that have departed, or has others. */
    record DepartedDiffer() implements Outcome {}
  }

  /** What is known now. */
  Known known() {
    return transactions.read(() -> {
      Optional<Entry> entry = store.findLastEntry();
      return new Known(
          demand.residents(),
          demand.submissions(),
          demand.findLastSubmission().orElse(null),
          demand.orderVersions(),
          entry.flatMap(last -> store.find(last.plan())).orElse(null),
          entry.map(Entry::number).orElse(0L));
    });
  }

  /**
   * Keeps a plan, and puts it in force where the check accepted it and it was made from the plan
   * that is in force still.
   */
  void keep(UUID id, Computed plan) {
    transactions.change(() -> {
      store.lockInForce();
      Instant madeAt = clock.instant();
      store.insert(id, plan, madeAt);
      if (plan.isAccepted() && entry() == plan.from().entry()) {
        var made =
            new StoredPlan(
                id,
                plan.file(),
                plan.roster(),
                plan.from().inForce() == null ? null : plan.from().inForce().id());
        enter(plan.from().inForce(), made, null, "demand", plan.asOf());
      }
      return true;
    });
  }

  /**
   * Puts a plan in force by hand.
   *
   * @param seen the entry that whoever asks has seen to be in force
   * @param now the moment of the operation
   */
  Outcome putInForce(UUID id, long seen, @Nullable String person, String reason, Instant now) {
    return transactions.change(() -> {
      store.lockInForce();
      Optional<StoredPlan> plan = store.find(id);
      if (plan.isEmpty()) {
        return new Outcome.Unknown();
      }
      if (!store.isAccepted(id)) {
        return new Outcome.Refused();
      }
      if (entry() != seen) {
        return new Outcome.Stale(entry());
      }
      StoredPlan before =
          store.findLastEntry().flatMap(last -> store.find(last.plan())).orElse(null);
      if (!departed(before, now).equals(departed(plan.get(), now))) {
        return new Outcome.DepartedDiffer();
      }
      return new Outcome.InForce(enter(before, plan.get(), person, reason, now));
    });
  }

  private long enter(
      @Nullable StoredPlan before,
      StoredPlan next,
      @Nullable String person,
      String reason,
      Instant now) {
    long entry = store.putInForce(next.id(), person, clock.instant(), reason);
    if (before != null) {
      store.insertDropped(entry, DroppedPickUps.between(before, next, now));
    }
    return entry;
  }

  private static Set<Run> departed(@Nullable StoredPlan plan, Instant now) {
    List<Run> runs = plan == null ? List.of() : plan.file().plan().runs();
    var departed = new HashSet<Run>();
    runs.stream().filter(run -> run.departs().isBefore(now)).forEach(departed::add);
    return departed;
  }

  /** The number of the entry in force; 0 before the first. */
  long entry() {
    return store.findLastEntry().map(Entry::number).orElse(0L);
  }

  Optional<StoredPlan> find(UUID id) {
    return transactions.read(() -> store.find(id));
  }
}
