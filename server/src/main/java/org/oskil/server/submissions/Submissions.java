package org.oskil.server.submissions;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.oskil.exchange.submission.SentSubmission;
import org.oskil.model.history.Submission;
import org.oskil.model.register.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Keeps submissions and gives them back. */
@Service
public class Submissions {
  private final SubmissionStore store;

  public Submissions(JdbcClient jdbc) {
    this.store = new SubmissionStore(jdbc);
  }

  /** What became of a submission that was to be kept. */
  public enum Kept {
    NEW,
    /** The same was kept before; nothing changed. */
    BEFORE,
    /** Another submission has this id; nothing was kept. */
    ID_TAKEN,
    /** The device has used this number of its sequence for another submission. */
    SEQUENCE_TAKEN
  }

  /** Keeps a submission, within the transaction that is under way. */
  public Kept keep(SentSubmission sent, String hromada, String author) {
    if (store.insert(sent, hromada, author)) {
      return Kept.NEW;
    }
    return store
        .findDigest(sent.submission().id())
        .map(digest -> Digest.of(sent).equals(digest) ? Kept.BEFORE : Kept.ID_TAKEN)
        .orElse(Kept.SEQUENCE_TAKEN);
  }

  /** Everything about these households. */
  public List<Submission> about(Collection<HouseholdId> households) {
    return store.about(households);
  }

  /**
   * A submission as somebody reads it who looks at a case.
   *
   * @param entries JSON, as docs/guides/submission.md has it
   * @param personal JSON: names, papers and reasons; a list, empty where nothing personal was said
   */
  public record Told(
      UUID submission,
      String channel,
      String author,
      Instant happened,
      Instant received,
      String entries,
      String personal) {}

  /** Everything about this household, in the order it came. */
  public List<Told> told(HouseholdId household) {
    return store.told(household);
  }

  /** Numbers of a device's sequence that are missing below the highest that came. */
  public List<Long> missingFrom(UUID device) {
    return store.missingFrom(device);
  }
}
