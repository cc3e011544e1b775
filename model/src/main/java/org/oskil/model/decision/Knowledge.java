package org.oskil.model.decision;

import org.oskil.model.submission.SubmissionId;

/** Which submissions were known to whoever made another one, directly or through others. */
@FunctionalInterface
public interface Knowledge {
  boolean knew(SubmissionId later, SubmissionId earlier);
}
