package org.oskil.server.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.oskil.exchange.problem.Problem;
import org.oskil.exchange.problem.Problems;
import org.oskil.exchange.problem.Where;
import org.oskil.exchange.submission.SentSubmission;
import org.oskil.model.history.Entry;
import org.oskil.model.place.PlaceId;
import org.oskil.model.register.CaseReference;
import org.oskil.model.register.HouseholdId;
import org.oskil.model.register.ResidentId;
import org.oskil.server.submissions.Submissions;

/**
 * Decides whether submissions can be kept, and keeps them. Made for one transaction: first all that
 * they touch is locked, in one order for everybody; then each is admitted or refused.
 */
final class Admission {
  private final RegisterStore store;
  private final Submissions submissions;
  private final Map<HouseholdId, Home> homes;

  private Admission(RegisterStore store, Submissions submissions, Map<HouseholdId, Home> homes) {
    this.store = store;
    this.submissions = submissions;
    this.homes = homes;
  }

  /** Writers of a hromada go on together, but nobody opens an order version there meanwhile. */
  static Admission of(List<SentSubmission> sent, RegisterStore store, Submissions submissions) {
    Map<PlaceId, String> hromadas = hromadas(sent, store);
    // A merge links households, which changes what others lock: it waits until it is alone.
    boolean merges =
        sent.stream().anyMatch(one -> !mergedWith(one.submission().entries()).isEmpty());
    for (String hromada : new TreeSet<>(hromadas.values())) {
      if (merges) {
        store.lockAlone(hromada);
      } else {
        store.lockTogether(hromada);
      }
    }
    var places = new TreeMap<HouseholdId, PlaceId>();
    var named = new TreeSet<ResidentId>();
    for (SentSubmission one : sent) {
      if (hromadas.containsKey(one.place())) {
        places.putIfAbsent(one.submission().household(), one.place());
        named.addAll(mergedWith(one.submission().entries()));
      }
    }
    places.forEach(
        (household, place) -> store.insert(household, place, String.valueOf(hromadas.get(place))));
    Set<HouseholdId> touched = new TreeSet<>(places.keySet());
    if (!named.isEmpty()) {
      store.homesOf(named).values().forEach(home -> touched.add(home.household()));
    }
    return new Admission(
        store, submissions, touched.isEmpty() ? Map.of() : store.lockGroups(touched));
  }

  private static Map<PlaceId, String> hromadas(List<SentSubmission> sent, RegisterStore store) {
    Map<PlaceId, String> hromadas = new HashMap<>();
    for (SentSubmission one : sent) {
      if (!hromadas.containsKey(one.place())) {
        store.findHromada(one.place()).ifPresent(hromada -> hromadas.put(one.place(), hromada));
      }
    }
    return hromadas;
  }

  private static Set<ResidentId> mergedWith(List<Entry> entries) {
    Set<ResidentId> named = new TreeSet<>();
    for (Entry entry : entries) {
      if (entry instanceof Entry.Merged merged) {
        named.add(merged.of());
      }
    }
    return named;
  }

  Recorded admit(SentSubmission sent, String author) {
    HouseholdId household = sent.submission().household();
    Home home = homes.get(household);
    if (home == null) {
      return refused("/place", sent.place().value(), RegisterProblem.UNKNOWN_PLACE);
    }
    if (!home.place().equals(sent.place())) {
      return refused("/place", sent.place().value(), RegisterProblem.HOUSEHOLD_IN_ANOTHER_PLACE);
    }
    List<Problem> problems = problems(sent, home);
    if (!problems.isEmpty()) {
      return new Recorded.Refused(problems);
    }
    CaseReference reference = CaseReference.of(household);
    return switch (submissions.keep(sent, home.hromada(), author)) {
      case NEW -> {
        link(sent, home);
        yield new Recorded.Taken(reference);
      }
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
    store
        .homesOf(Register.residentsOf(sent.submission()))
        .forEach((resident, elsewhere) -> {
          if (!elsewhere.household().equals(home.household())) {
            problems.add(
                new Where("", 0, "/entries"),
                resident.toString(),
                RegisterProblem.RESIDENT_OF_ANOTHER_HOUSEHOLD);
          }
        });
    Set<ResidentId> named = mergedWith(sent.submission().entries());
    Map<ResidentId, Home> others = named.isEmpty() ? Map.of() : store.homesOf(named);
    for (ResidentId of : named) {
      Home other = others.get(of);
      if (other == null) {
        problems.add(merge(of, RegisterProblem.MERGED_WITH_UNKNOWN));
      } else if (!other.hromada().equals(home.hromada())) {
        problems.add(merge(of, RegisterProblem.MERGED_ACROSS_HROMADAS));
      }
    }
    return problems.inOrder();
  }

  /** Households of merged people are linked: whatever is sent about either is judged with both. */
  private void link(SentSubmission sent, Home home) {
    Set<ResidentId> named = mergedWith(sent.submission().entries());
    if (!named.isEmpty()) {
      store
          .homesOf(named)
          .values()
          .forEach(other -> store.link(home.household(), other.household()));
    }
  }

  private static Problem merge(ResidentId of, RegisterProblem code) {
    return new Problem(new Where("", 0, "/entries"), of.toString(), code, List.of(), "");
  }

  private static Recorded refused(String field, String value, RegisterProblem code) {
    return new Recorded.Refused(
        List.of(new Problem(new Where("", 0, field), value, code, List.of(), "")));
  }
}
