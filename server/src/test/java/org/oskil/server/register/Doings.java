package org.oskil.server.register;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.oskil.exchange.submission.Personal;
import org.oskil.exchange.submission.SentSubmission;
import org.oskil.model.decision.Statement;
import org.oskil.model.decision.Terms;
import org.oskil.model.decision.Voice;
import org.oskil.model.history.Entry;
import org.oskil.model.history.Submission;
import org.oskil.model.law.Regime;
import org.oskil.model.order.Coverage;
import org.oskil.model.order.VersionId;
import org.oskil.model.place.PlaceId;
import org.oskil.model.register.AgeGroup;
import org.oskil.model.register.Basis;
import org.oskil.model.register.HouseholdId;
import org.oskil.model.register.MobilityNeed;
import org.oskil.model.register.Person;
import org.oskil.model.register.Presence;
import org.oskil.model.register.ResidentId;
import org.oskil.model.submission.Channel;
import org.oskil.model.submission.Clocks;
import org.oskil.model.submission.Device;
import org.oskil.model.submission.SubmissionId;

/**
 * What may be sent about some households of three places in a few days, drawn by chance: late, with
 * clocks of 1970, contradicting, merged and taken apart again.
 */
final class Doings {
  static final Map<PlaceId, String> PLACES = new LinkedHashMap<>();
  static final Terms MANDATORY =
      new Terms(new VersionId(new UUID(1, 1)), Regime.MANDATORY, Coverage.Who.EVERYONE);
  static final Terms FORCED =
      new Terms(
          new VersionId(new UUID(1, 2)),
          Regime.FORCED_CHILDREN,
          Coverage.Who.FAMILIES_WITH_CHILDREN);
  private static final Instant START = Instant.parse("2023-08-10T04:00:00Z");

  static {
    PLACES.put(new PlaceId("UA63080050010081319"), "UA63080050000048455");
    PLACES.put(new PlaceId("UA63080050040045210"), "UA63080050000048455");
    PLACES.put(new PlaceId("UA63080090010026457"), "UA63080090000073226");
  }

  private final Random random;
  private final List<Family> families = new ArrayList<>();
  private final Map<HouseholdId, List<SubmissionId>> sent = new LinkedHashMap<>();
  private int devices;

  /** A household and all who may ever be registered in it. */
  private record Family(HouseholdId household, PlaceId place, List<ResidentId> members) {}

  Doings(long seed, int households) {
    this.random = new Random(seed);
    List<PlaceId> places = List.copyOf(PLACES.keySet());
    for (int i = 0; i < households; i++) {
      List<ResidentId> members = new ArrayList<>();
      for (int j = random.nextInt(4); j >= 0; j--) {
        members.add(new ResidentId(id()));
      }
      families.add(new Family(new HouseholdId(id()), any(places), members));
    }
  }

  private UUID id() {
    return new UUID(
        0x0189_0000_0000_7000L
            | (random.nextInt() & 0xFFFL)
            | ((long) random.nextInt(1 << 30) << 16),
        0x8000_0000_0000_0000L | (random.nextLong() >>> 2));
  }

  /** Everybody is written down once. */
  List<SentSubmission> registrations() {
    List<SentSubmission> all = new ArrayList<>();
    for (Family family : families) {
      List<Entry> entries = new ArrayList<>();
      for (ResidentId member : family.members()) {
        entries.add(
            new Entry.Registered(
                member,
                random.nextInt(5) == 0 ? Basis.DISCOVERED : Basis.BASELINE,
                person(family, member)));
      }
      all.add(send(family, entries));
    }
    return all;
  }

  /** This many things more. */
  List<SentSubmission> doings(int count) {
    List<SentSubmission> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Family family = any(families);
      List<Entry> entries = new ArrayList<>();
      Set<ResidentId> spoken = new HashSet<>();
      for (int j = random.nextInt(3); j >= 0; j--) {
        ResidentId member = any(family.members());
        if (spoken.add(member)) {
          entries.add(entry(family, member));
        }
      }
      all.add(send(family, entries));
    }
    return all;
  }

  private SentSubmission send(Family family, List<Entry> entries) {
    List<SubmissionId> before = sent.computeIfAbsent(family.household(), _ -> new ArrayList<>());
    Set<SubmissionId> seen = new HashSet<>();
    for (SubmissionId earlier : before) {
      if (random.nextInt(4) == 0) {
        seen.add(earlier);
      }
    }
    SubmissionId id = new SubmissionId(id());
    before.add(id);
    return new SentSubmission(
        new Submission(id, family.household(), clocks(), seen, entries),
        family.place(),
        any(List.of(Channel.values())),
        random.nextBoolean() ? new Device(new UUID(7, 7), ++devices) : null,
        List.of(new Personal(0, Personal.Kind.NOTE, "тітка Ніна")));
  }

  private Clocks clocks() {
    Instant happened = START.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 5)));
    Instant received = happened.plus(Duration.ofHours(random.nextInt(120)));
    return switch (random.nextInt(6)) {
      case 0 -> clocks(Instant.EPOCH.plusSeconds(random.nextInt(100_000)), received, null);
      case 1 -> clocks(happened.plus(Duration.ofDays(366)), received, null);
      default -> clocks(happened, received, received);
    };
  }

  private static Clocks clocks(Instant happened, Instant received, @Nullable Instant sent) {
    return new Clocks(happened, happened, received, sent);
  }

  private Entry entry(Family family, ResidentId member) {
    VersionId version = random.nextInt(3) == 0 ? FORCED.version() : MANDATORY.version();
    return switch (random.nextInt(12)) {
      case 0 -> new Entry.Described(member, person(family, member));
      case 1 -> new Entry.Visited(version, random.nextBoolean() ? Set.of() : Set.of(member));
      case 2 -> new Entry.Reviewed(member, version, statement());
      case 3, 4 -> new Entry.Seen(member, any(List.of(Presence.values())));
      case 5 -> merge(family, member);
      case 6 ->
          new Entry.MergeUndone(
              any(sent.getOrDefault(family.household(), List.of(new SubmissionId(id())))));
      case 7 -> new Entry.StruckOff(member, Entry.Strike.NOT_A_RESIDENT);
      case 8 -> new Entry.Reinstated(member);
      default -> new Entry.Stated(member, version, voice(family), statement());
    };
  }

  /** With somebody of the same hromada, often of the same household. */
  private Entry merge(Family family, ResidentId member) {
    String hromada = PLACES.get(family.place());
    List<Family> near =
        families.stream()
            .filter(other -> String.valueOf(PLACES.get(other.place())).equals(hromada))
            .toList();
    ResidentId other = any(any(near).members());
    return other.equals(member) ? new Entry.Reinstated(member) : new Entry.Merged(member, other);
  }

  private Person person(Family family, ResidentId self) {
    AgeGroup age = any(List.of(AgeGroup.values()));
    return new Person(
        age,
        any(List.of(MobilityNeed.values())),
        age == AgeGroup.CHILD ? guardians(family, self) : Set.of());
  }

  private static Set<ResidentId> guardians(Family family, ResidentId self) {
    ResidentId first = family.members().getFirst();
    return first.equals(self) ? Set.of() : Set.of(first);
  }

  private Voice voice(Family family) {
    return switch (random.nextInt(4)) {
      case 0 -> new Voice.Guardian(any(family.members()));
      case 1 -> new Voice.InTheirName();
      default -> new Voice.Own();
    };
  }

  private Statement statement() {
    return switch (random.nextInt(6)) {
      case 0, 1 -> new Statement.Agrees();
      case 2 -> new Statement.Undecided();
      case 3 -> new Statement.RefusesSigned();
      case 4 -> new Statement.RefusesUnsigned(random.nextBoolean());
      default -> new Statement.Revokes(random.nextBoolean());
    };
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
