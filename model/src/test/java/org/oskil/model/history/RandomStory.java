package org.oskil.model.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oskil.model.decision.Statement;
import org.oskil.model.decision.Voice;
import org.oskil.model.register.AgeGroup;
import org.oskil.model.register.Basis;
import org.oskil.model.register.HouseholdId;
import org.oskil.model.register.MobilityNeed;
import org.oskil.model.register.Person;
import org.oskil.model.register.Presence;
import org.oskil.model.register.ResidentId;
import org.oskil.model.submission.Clocks;
import org.oskil.model.submission.SubmissionId;

/** What may happen to two households in some days, drawn by chance: late, contradicting, merged. */
final class RandomStory {
  private static final List<ResidentId> RESIDENTS =
      List.of(Told.OLHA, Told.PETRO, Told.CHILD, Told.OLHA_AGAIN);

  private final Random random;
  private final Told told = new Told();
  private final List<SubmissionId> sent = new ArrayList<>();

  private RandomStory(Random random) {
    this.random = random;
  }

  static Told of(Random random) {
    RandomStory story = new RandomStory(random);
    int submissions = 3 + random.nextInt(18);
    for (int i = 0; i < submissions; i++) {
      story.sendOne();
    }
    return story.told;
  }

  private void sendOne() {
    HouseholdId household = random.nextInt(3) == 0 ? Told.ELSEWHERE : Told.HOME;
    Set<SubmissionId> seen = new HashSet<>();
    for (SubmissionId earlier : sent) {
      if (random.nextInt(5) == 0) {
        seen.add(earlier);
      }
    }
    List<Entry> entries = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      entries.add(entry());
    }
    sent.add(told.with(clocks(), household, seen, entries.toArray(Entry[]::new)));
  }

  private Clocks clocks() {
    Instant happened = Told.NOON.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 6)));
    Instant received = happened.plus(Duration.ofHours(random.nextInt(120)));
    return switch (random.nextInt(6)) {
      case 0 -> clocks(Instant.EPOCH.plusSeconds(random.nextInt(100_000)), received, null);
      case 1 -> clocks(happened.plus(Duration.ofDays(365)), received, null);
      case 2 -> clocks(Instant.EPOCH, received, Instant.EPOCH.plusSeconds(random.nextInt(400_000)));
      default -> clocks(happened, received, received);
    };
  }

  private static Clocks clocks(Instant happened, Instant received, @Nullable Instant sent) {
    return new Clocks(happened, happened, received, sent);
  }

  private Entry entry() {
    ResidentId resident = any(RESIDENTS);
    return switch (random.nextInt(11)) {
      case 0, 1 -> new Entry.Registered(resident, any(List.of(Basis.values())), person(resident));
      case 2 -> new Entry.Described(resident, person(resident));
      case 3 -> new Entry.Visited(Told.ORDER, random.nextBoolean() ? Set.of() : Set.of(resident));
      case 4, 5 -> new Entry.Stated(resident, Told.ORDER, voice(), statement());
      case 6 -> new Entry.Reviewed(resident, Told.ORDER, statement());
      case 7 -> new Entry.Seen(resident, any(List.of(Presence.values())));
      case 8 -> new Entry.Merged(resident, any(RESIDENTS));
      case 9 -> sent.isEmpty() ? new Entry.Reinstated(resident) : new Entry.MergeUndone(any(sent));
      default -> new Entry.StruckOff(resident, Entry.Strike.NO_SUCH_PERSON);
    };
  }

  private Person person(ResidentId resident) {
    AgeGroup age = resident.equals(Told.CHILD) ? AgeGroup.CHILD : AgeGroup.ADULT;
    return new Person(age, any(List.of(MobilityNeed.values())), Set.of());
  }

  private Voice voice() {
    return switch (random.nextInt(4)) {
      case 0 -> new Voice.Guardian(Told.OLHA);
      case 1 -> new Voice.Guardian(Told.PETRO);
      case 2 -> new Voice.InTheirName();
      default -> new Voice.Own();
    };
  }

  private Statement statement() {
    return switch (random.nextInt(6)) {
      case 0 -> new Statement.Agrees();
      case 1 -> new Statement.Undecided();
      case 2 -> new Statement.RefusesSigned();
      case 3 -> new Statement.RefusesUnsigned(random.nextBoolean());
      default -> new Statement.Revokes(random.nextBoolean());
    };
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
