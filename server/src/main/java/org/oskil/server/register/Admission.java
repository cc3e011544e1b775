package org.oskil.server.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.oskil.exchange.problem.Problem;
import org.oskil.exchange.problem.Problems;
import org.oskil.exchange.problem.Where;
import org.oskil.exchange.submission.SentSubmission;
import org.oskil.model.history.Entry;
import org.oskil.model.register.CaseReference;
import org.oskil.model.register.HouseholdId;
import org.oskil.model.register.ResidentId;
import org.oskil.server.submissions.Submissions;

/** Decides whether a submission can be kept, and keeps it. */
final class Admission {
  private final RegisterStore store;
  private final Submissions submissions;

  Admission(RegisterStore store, Submissions submissions) {
    this.store = store;
    this.submissions = submissions;
  }

  /** Lets writers of the same hromadas go on together, but nobody open an order version there. */
  void lockHromadas(List<SentSubmission> sent) {
    var hromadas = new TreeSet<String>();
    for (SentSubmission one : sent) {
      store.findHromada(one.place()).ifPresent(hromadas::add);
    }
    hromadas.forEach(store::lockTogether);
  }

  Recorded admit(SentSubmission sent, String author) {
    HouseholdId household = sent.submission().household();
    Optional<String> hromada = store.findHromada(sent.place());
    if (hromada.isEmpty()) {
      return refused("/place", sent.place().value(), RegisterProblem.UNKNOWN_PLACE);
    }
    store.insert(household, sent.place(), hromada.get());
    Home home = store.lockHome(household);
    if (!home.place().equals(sent.place())) {
      return refused("/place", sent.place().value(), RegisterProblem.HOUSEHOLD_IN_ANOTHER_PLACE);
    }
    List<Problem> problems = problems(sent, home);
    if (!problems.isEmpty()) {
      return new Recorded.Refused(problems);
    }
    CaseReference reference = CaseReference.of(household);
    return switch (submissions.keep(sent, home.hromada(), author)) {
      case NEW -> new Recorded.Taken(reference);
      case BEFORE -> new Recorded.TakenBefore(reference);
      case ID_TAKEN -> refused("/id", sent.submission().id().toString(), RegisterProblem.ID_TAKEN);
      case SEQUENCE_TAKEN ->
          refused(
              "/device/sequence",
              sent.findDevice().map(device -> Long.toString(device.sequence())).orElse(""),
              RegisterProblem.SEQUENCE_TAKEN);
    };
  }

  private List<Problem> problems(SentSubmission sent, Home home) {
    var problems = new Problems();
    Map<ResidentId, Home> known = store.homesOf(Register.residentsOf(sent.submission()));
    List<Entry> entries = sent.submission().entries();
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i) instanceof Entry.Merged merged) {
        merge(merged, home, problems, "/entries/" + i + "/of");
      }
    }
    known.forEach((resident, elsewhere) -> {
      if (!elsewhere.household().equals(home.household())) {
        problems.add(
            new Where("", 0, "/entries"),
            resident.toString(),
            RegisterProblem.RESIDENT_OF_ANOTHER_HOUSEHOLD);
      }
    });
    return problems.inOrder();
  }

  /** Links the two households, so that whatever is sent about either is judged with both. */
  private void merge(Entry.Merged merged, Home home, Problems problems, String field) {
    Home other = store.homesOf(List.of(merged.of())).get(merged.of());
    if (other == null) {
      problems.add(
          new Where("", 0, field), merged.of().toString(), RegisterProblem.MERGED_WITH_UNKNOWN);
    } else if (!other.hromada().equals(home.hromada())) {
      problems.add(
          new Where("", 0, field), merged.of().toString(), RegisterProblem.MERGED_ACROSS_HROMADAS);
    } else {
      store.link(home.household(), other.household());
    }
  }

  private static Recorded refused(String field, String value, RegisterProblem code) {
    return new Recorded.Refused(
        List.of(new Problem(new Where("", 0, field), value, code, List.of(), "")));
  }
}
