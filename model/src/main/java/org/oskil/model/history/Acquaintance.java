package org.oskil.model.history;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.oskil.model.decision.Knowledge;
import org.oskil.model.submission.SubmissionId;

/** What each sender had in front of them, followed back through what those had seen. */
final class Acquaintance implements Knowledge {
  private final Map<SubmissionId, Set<SubmissionId>> seen = new HashMap<>();
  private final Map<SubmissionId, Set<SubmissionId>> known = new HashMap<>();

  Acquaintance(Collection<Submission> submissions) {
    for (Submission submission : submissions) {
      seen.put(submission.id(), submission.seen());
    }
  }

  @Override
  public boolean knew(SubmissionId later, SubmissionId earlier) {
    return known.computeIfAbsent(later, this::follow).contains(earlier);
  }

  private Set<SubmissionId> follow(SubmissionId from) {
    Set<SubmissionId> found = new HashSet<>();
    Deque<SubmissionId> open = new ArrayDeque<>(seen.getOrDefault(from, Set.of()));
    while (!open.isEmpty()) {
      SubmissionId next = open.pop();
      if (found.add(next)) {
        open.addAll(seen.getOrDefault(next, Set.of()));
      }
    }
    return found;
  }
}
