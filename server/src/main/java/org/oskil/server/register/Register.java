package org.oskil.server.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.oskil.exchange.submission.SentSubmission;
import org.oskil.model.decision.Terms;
import org.oskil.model.history.Entry;
import org.oskil.model.history.Submission;
import org.oskil.model.place.PlaceId;
import org.oskil.model.register.HouseholdId;
import org.oskil.model.register.ResidentId;
import org.oskil.server.platform.database.Transactions;
import org.oskil.server.register.Households.RollKey;
import org.oskil.server.submissions.Submissions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The door of the register. What is sent is kept, and what follows from it is written in the same
 * transaction: either all of it is there afterwards, or nothing.
 */
@Service
public class Register {
  private static final int TOGETHER = 500;
  private static final int BUNDLE = 100;

  private final Transactions transactions;
  private final Submissions submissions;
  private final RegisterStore store;
  private final ApplicationEventPublisher events;

  Register(
      Transactions transactions,
      Submissions submissions,
      JdbcClient jdbc,
      ApplicationEventPublisher events) {
    this.transactions = transactions;
    this.submissions = submissions;
    this.store = new RegisterStore(jdbc);
    this.events = events;
  }

  /** Said after the commit of whatever changed who needs a seat, or where anybody counts. */
  public record Changed(boolean seats) {}

  /** Takes one submission. */
  public Recorded record(SentSubmission sent, String author) {
    return record(List.of(sent), author).getFirst();
  }

  /**
   * Takes several submissions in one transaction: each is kept or refused for itself.
   *
   * @return what became of each, in their order
   */
  public List<Recorded> record(List<SentSubmission> sent, String author) {
    List<Recorded> answers = new ArrayList<>();
    Change.Extent extent =
        transactions.change(() -> {
          answers.clear();
          return take(sent, author, answers);
        });
    if (extent != Change.Extent.NONE) {
      events.publishEvent(new Changed(extent == Change.Extent.SEATS));
    }
    return answers;
  }

  /** Takes many submissions, some of them in each transaction. */
  public List<Recorded> recordInBundles(List<SentSubmission> sent, String author) {
    List<Recorded> answers = new ArrayList<>();
    for (int from = 0; from < sent.size(); from += BUNDLE) {
      answers.addAll(record(sent.subList(from, Math.min(sent.size(), from + BUNDLE)), author));
    }
    return answers;
  }

  private Change.Extent take(List<SentSubmission> sent, String author, List<Recorded> answers) {
    Set<HouseholdId> touched = new TreeSet<>();
    Admission admission = Admission.of(sent, store, submissions);
    for (SentSubmission one : sent) {
      Recorded answer = admission.admit(one, author);
      answers.add(answer);
      if (answer instanceof Recorded.Taken) {
        touched.add(one.submission().household());
      }
    }
    return touched.isEmpty() ? Change.Extent.NONE : project(store.linked(touched), Set.of());
  }

  /**
   * Begins to count a place under an order version. Everybody there starts as not asked; what was
   * said to the version before, on paper that arrives late, counts when it comes.
   */
  public void open(PlaceId place, Terms terms, Instant now) {
    transactions.change(() -> {
      String hromada =
          store
              .findHromada(place)
              .orElseThrow(() ->
                  new IllegalArgumentException(
                      "Place %s is not in the district, so nobody can be counted there."
                          .formatted(place)));
      store.lockAlone(hromada);
      if (store.open(place, hromada, terms, now)) {
        countFromNowOn(place, terms);
      }
      return true;
    });
    events.publishEvent(new Changed(true));
  }

  private void countFromNowOn(PlaceId place, Terms terms) {
    Set<HouseholdId> done = new HashSet<>();
    for (List<HouseholdId> group : inGroups(store.householdsOf(place))) {
      Set<HouseholdId> open = new TreeSet<>(group);
      open.removeAll(done);
      Households households = store.linked(open);
      done.addAll(households.homes().keySet());
      project(households, Set.of(new RollKey(terms.version(), place)));
    }
  }

  /**
   * @param opening rolls that nobody has been counted on before
   */
  private Change.Extent project(Households households, Set<RollKey> opening) {
    List<Submission> all = submissions.about(households.homes().keySet());
    Standings before = store.standings().of(households);
    Standings after = households.standings(all);
    Change change = Change.between(before, after, households, opening);
    store.standings().write(change, households, after);
    return change.extent(before);
  }

  /**
   * Rebuilds everything that follows from the submissions and compares it with what the tables say.
   *
   * @return each difference, as a sentence without anybody's name
   */
  public List<String> recount() {
    List<String> differences = new ArrayList<>();
    transactions.read(() -> {
      Recount recount = new Recount(store, submissions);
      inGroups(store.everyHousehold()).forEach(recount::take);
      differences.addAll(recount.differences());
      return true;
    });
    return differences;
  }

  /** Every place of the district that the present scope covers. */
  Set<PlaceId> places() {
    return transactions.read(store::places);
  }

  private static Collection<List<HouseholdId>> inGroups(List<HouseholdId> households) {
    var groups = new TreeMap<Integer, List<HouseholdId>>();
    for (int i = 0; i < households.size(); i++) {
      groups.computeIfAbsent(i / TOGETHER, _ -> new ArrayList<>()).add(households.get(i));
    }
    return groups.values();
  }

  /** Every resident of the household that a submission speaks about. */
  static Set<ResidentId> residentsOf(Submission submission) {
    Set<ResidentId> residents = new HashSet<>();
    for (Entry entry : submission.entries()) {
      switch (entry) {
        case Entry.Registered registered -> residents.add(registered.resident());
        case Entry.Described described -> residents.add(described.resident());
        case Entry.Visited visited -> residents.addAll(visited.found());
        case Entry.Stated stated -> residents.add(stated.resident());
        case Entry.Reviewed reviewed -> residents.add(reviewed.resident());
        case Entry.Seen seen -> residents.add(seen.resident());
        case Entry.Merged merged -> residents.add(merged.duplicate());
        case Entry.MergeUndone _ -> {
          // Names a submission.
        }
        case Entry.StruckOff struck -> residents.add(struck.resident());
        case Entry.Reinstated reinstated -> residents.add(reinstated.resident());
      }
    }
    return residents;
  }
}
