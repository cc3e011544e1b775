package org.oskil.model.submission;

import java.util.UUID;

/**
 * Names what was sent once, a UUID of version 7 made by the sender (RFC 9562 §5.7). The same name
 * sent again is the same submission, so a phone may resend until it hears an answer.
 */
public record SubmissionId(UUID value) implements Comparable<SubmissionId> {
  @Override
  public int compareTo(SubmissionId other) {
    return value.toString().compareTo(other.value.toString());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
