package org.oskil.model.history;

import java.util.List;
import java.util.Set;
import org.oskil.model.register.HouseholdId;
import org.oskil.model.submission.Clocks;
import org.oskil.model.submission.SubmissionId;

/**
 * What was sent about one household at one time. It is kept as it came and never changed.
 *
 * @param seen the submissions about this household that the sender had in front of them; what they
 *     state replaces those
 */
public record Submission(
    SubmissionId id,
    HouseholdId household,
    Clocks clocks,
    Set<SubmissionId> seen,
    List<Entry> entries) {
  public Submission {
    seen = Set.copyOf(seen);
    entries = List.copyOf(entries);
  }
}
