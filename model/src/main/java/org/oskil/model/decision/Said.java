package org.oskil.model.decision;

import java.time.Duration;
import org.oskil.model.submission.Clocks;
import org.oskil.model.submission.SubmissionId;

/**
 * One statement about one person and one order version, with whose voice it is and when.
 *
 * @param review whether a reviewer says so who has looked at what contradicted itself
 */
public record Said(
    SubmissionId in, Clocks clocks, Voice voice, Statement statement, boolean review) {
  /** Statements closer to each other than this, made without knowing of each other, contradict. */
  public static final Duration TOGETHER = Duration.ofHours(12);

  /** Whether this was clearly said after the other, by clocks that can be believed. */
  boolean isClearlyAfter(Said other) {
    return clocks
        .credible()
        .flatMap(mine -> other.clocks.credible().map(theirs -> mine.isAfter(theirs.plus(TOGETHER))))
        .orElse(false);
  }

  /** Two guardians each speak for themselves: neither's words undo the other's. */
  boolean isAnotherGuardian(Said other) {
    return voice instanceof Voice.Guardian mine
        && other.voice instanceof Voice.Guardian theirs
        && !mine.equals(theirs);
  }
}
