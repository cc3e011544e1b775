package org.oskil.server.plans;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.oskil.exchange.planfile.PlanFile;
import org.oskil.model.scenario.Rules;
import org.oskil.server.plans.PlanBook.Outcome;
import org.oskil.server.plans.Planner.Waiting;
import org.oskil.server.platform.database.Transactions;

/** The door to plans. Whoever does not have the whole district in scope finds none. */
public final class Plans {
  private final PlanBook book;
  private final PlanViewStore views;
  private final Transactions transactions;
  private final Planner planner;
  private final Rules rules;

  Plans(
      PlanBook book, PlanViewStore views, Transactions transactions, Planner planner, Rules rules) {
    this.book = book;
    this.views = views;
    this.transactions = transactions;
    this.planner = planner;
    this.rules = rules;
  }

  /** A plan, with the number of the entry in force at that moment. */
  record Seen(PlanView view, long entry) {}

  List<PlanLine> before(Instant madeAt, UUID id, int rows) {
    return views.before(madeAt, id, rows);
  }

  Optional<Seen> find(UUID id) {
    return transactions.read(() -> views.find(id).map(view -> new Seen(view, book.entry())));
  }

  /** Of a plan that is asked for and not there yet. */
  Optional<Waiting> findWaiting(UUID id) {
    return planner.find(id);
  }

  public Optional<PlanFile> findFile(UUID id) {
    return book.find(id).map(StoredPlan::file);
  }

  /** The parties it was made for, as the plan file names them. */
  public Optional<String> findDemandFile(UUID id) {
    return book.find(id).map(plan -> plan.roster().demandFile(rules));
  }

  /** Asks for a plan of the state as it is now. */
  UUID askNow() {
    return planner.askNow();
  }

  /** When the operation ends, if it has. */
  Optional<Instant> findEnd() {
    return planner.isOver() ? Optional.of(rules.deadline()) : Optional.empty();
  }

  Outcome putInForce(UUID id, long seen, String person, String reason) {
    return book.putInForce(id, seen, person, reason, planner.now());
  }
}
