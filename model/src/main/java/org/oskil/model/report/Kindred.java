package org.oskil.model.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oskil.model.history.Entry;
import org.oskil.model.history.Submission;
import org.oskil.model.register.HouseholdId;

/**
 * Submissions in groups that must be read together: of one household, or of households that speak
 * of the same resident or whose residents were merged.
 */
final class Kindred {
  private final Map<Object, Object> parents = new HashMap<>();

  private Kindred() {}

  static List<List<Submission>> of(Collection<Submission> submissions) {
    Kindred kindred = new Kindred();
    for (Submission submission : submissions) {
      for (Entry entry : submission.entries()) {
        kindred.join(submission.household(), entry);
      }
      // A merge that is undone by name must be in one group with what undoes it.
      kindred.join(submission.household(), submission.id());
    }
    Map<Object, List<Submission>> groups = new LinkedHashMap<>();
    for (Submission submission : submissions) {
      groups
          .computeIfAbsent(kindred.root(submission.household()), _ -> new ArrayList<>())
          .add(submission);
    }
    return List.copyOf(groups.values());
  }

  private void join(HouseholdId household, Entry entry) {
    switch (entry) {
      case Entry.Registered registered -> join(household, registered.resident());
      case Entry.Described described -> join(household, described.resident());
      case Entry.Visited visited -> visited.found().forEach(found -> join(household, found));
      case Entry.Stated stated -> join(household, stated.resident());
      case Entry.Reviewed reviewed -> join(household, reviewed.resident());
      case Entry.Seen seen -> join(household, seen.resident());
      case Entry.Merged merged -> {
        join(household, merged.duplicate());
        join(household, merged.of());
      }
      case Entry.MergeUndone undone -> join(household, undone.merge());
      case Entry.StruckOff struckOff -> join(household, struckOff.resident());
      case Entry.Reinstated reinstated -> join(household, reinstated.resident());
    }
  }

  private void join(HouseholdId household, Object other) {
    parents.put(root(household), root(other));
  }

  private Object root(Object one) {
    Object at = one;
    @Nullable Object parent = parents.get(at);
    while (parent != null && !parent.equals(at)) {
      at = parent;
      parent = parents.get(at);
    }
    return at;
  }
}
