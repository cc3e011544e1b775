package org.oskil.model.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.oskil.model.register.ResidentId;
import org.oskil.model.submission.SubmissionId;

/**
 * Which registrations are one person: the merges that nobody has undone, taken together. The person
 * counts under the registration that is nobody's duplicate, or the lowest id where there are
 * several or none.
 */
final class Sameness {
  private final Map<ResidentId, ResidentId> counting = new HashMap<>();

  private Sameness() {}

  static Sameness of(Collection<Submission> submissions, Set<ResidentId> registered) {
    Map<ResidentId, Set<ResidentId>> groups = new TreeMap<>();
    Set<ResidentId> duplicates = new HashSet<>();
    Set<SubmissionId> undone = undone(submissions);
    for (Submission submission : submissions) {
      if (undone.contains(submission.id())) {
        continue;
      }
      for (Entry entry : submission.entries()) {
        if (entry instanceof Entry.Merged merged
            && registered.contains(merged.duplicate())
            && registered.contains(merged.of())
            && !merged.duplicate().equals(merged.of())) {
          duplicates.add(merged.duplicate());
          join(groups, merged.duplicate(), merged.of());
        }
      }
    }
    Sameness sameness = new Sameness();
    for (Set<ResidentId> group : groups.values()) {
      ResidentId counts =
          group.stream()
              .filter(resident -> !duplicates.contains(resident))
              .findFirst()
              .orElseGet(() -> group.iterator().next());
      group.forEach(resident -> sameness.counting.put(resident, counts));
    }
    return sameness;
  }

  private static Set<SubmissionId> undone(Collection<Submission> submissions) {
    Set<SubmissionId> undone = new HashSet<>();
    for (Submission submission : submissions) {
      for (Entry entry : submission.entries()) {
        if (entry instanceof Entry.MergeUndone undo) {
          undone.add(undo.merge());
        }
      }
    }
    return undone;
  }

  private static void join(
      Map<ResidentId, Set<ResidentId>> groups, ResidentId one, ResidentId other) {
    Set<ResidentId> all = new TreeSet<>(groups.getOrDefault(one, Set.of(one)));
    all.addAll(groups.getOrDefault(other, Set.of(other)));
    all.forEach(resident -> groups.put(resident, all));
  }

  /** The registration under which a person counts. */
  ResidentId counting(ResidentId resident) {
    return counting.getOrDefault(resident, resident);
  }
}
