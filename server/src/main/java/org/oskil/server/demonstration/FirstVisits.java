package org.oskil.server.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.oskil.exchange.submission.Personal;
import org.oskil.exchange.submission.SentSubmission;
import org.oskil.model.decision.Statement;
import org.oskil.model.decision.Voice;
import org.oskil.model.history.Entry;
import org.oskil.model.history.Submission;
import org.oskil.model.order.VersionId;
import org.oskil.model.register.ResidentId;
import org.oskil.model.submission.Channel;
import org.oskil.model.submission.Clocks;
import org.oskil.model.submission.SubmissionId;

/**
 * Invented answers at the doors in the first three days: most are met once, families with children
 * agree more often than others, and many who stay sign that they know the risk.
 */
final class FirstVisits {
  private static final int DAYS = 3;
  private static final Duration SENT_AFTER = Duration.ofHours(2);

  private final VersionId order;
  private final Instant start;
  private final Random random;

  FirstVisits(VersionId order, Instant start, long seed) {
    this.order = order;
    this.start = start;
    this.random = new Random(seed);
  }

  List<SentSubmission> to(List<SentSubmission> roll) {
    return roll.stream().map(this::visit).toList();
  }

  private SentSubmission visit(SentSubmission household) {
    Instant happened =
        start.plus(Duration.ofMinutes(random.nextInt((int) Duration.ofDays(DAYS).toMinutes())));
    List<Entry.Registered> members =
        household.submission().entries().stream()
            .filter(Entry.Registered.class::isInstance)
            .map(Entry.Registered.class::cast)
            .toList();
    List<Entry> entries = new ArrayList<>();
    List<Personal> words = new ArrayList<>();
    boolean met = random.nextInt(100) < 82;
    Set<ResidentId> found = new LinkedHashSet<>();
    if (met) {
      members.forEach(member -> found.add(member.resident()));
    }
    entries.add(new Entry.Visited(order, found));
    if (met) {
      answer(members, entries, words);
    }
    return new SentSubmission(
        new Submission(
            new SubmissionId(id(happened)),
            household.submission().household(),
            new Clocks(happened, happened, happened.plus(SENT_AFTER), null),
            Set.of(household.submission().id()),
            entries),
        household.place(),
        Channel.VISIT,
        null,
        words);
  }

  private void answer(List<Entry.Registered> members, List<Entry> entries, List<Personal> words) {
    boolean children = members.stream().anyMatch(member -> member.person().isChild());
    int drawn = random.nextInt(100) - (children ? 25 : 0);
    for (Entry.Registered member : members) {
      if (drawn >= 52 && drawn < 80) {
        words.add(new Personal(entries.size(), Personal.Kind.PAPER, "зразок / sample"));
      }
      entries.add(
          new Entry.Stated(
              member.resident(),
              order,
              member.person().isChild()
                  ? new Voice.Guardian(
                      member.person().guardians().stream().sorted().toList().getFirst())
                  : new Voice.Own(),
              statement(drawn)));
    }
  }

  private static Statement statement(int drawn) {
    if (drawn < 40) {
      return new Statement.Agrees();
    }
    if (drawn < 52) {
      return new Statement.Undecided();
    }
    return drawn < 80 ? new Statement.RefusesSigned() : new Statement.RefusesUnsigned(true);
  }

  /** A UUID of version 7 from the drawn time and chance, so that a second load sends the same. */
  private UUID id(Instant at) {
    return new UUID(
        (at.toEpochMilli() << 16) | 0x7000L | random.nextInt(1 << 12),
        0x8000_0000_0000_0000L | (random.nextLong() >>> 2));
  }
}
