package org.oskil.model.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.oskil.model.count.Cell;
import org.oskil.model.decision.Decision;
import org.oskil.model.decision.Statement;
import org.oskil.model.decision.Terms;
import org.oskil.model.decision.Voice;
import org.oskil.model.law.Regime;
import org.oskil.model.order.Coverage.Who;
import org.oskil.model.order.VersionId;
import org.oskil.model.register.AgeGroup;
import org.oskil.model.register.Basis;
import org.oskil.model.register.HouseholdId;
import org.oskil.model.register.MobilityNeed;
import org.oskil.model.register.Person;
import org.oskil.model.register.Presence;
import org.oskil.model.register.ResidentId;
import org.oskil.model.submission.Clocks;
import org.oskil.model.submission.SubmissionId;

/** A story about one household, told in the order in which it happened. */
final class Told {
  static final Instant NOON = Instant.parse("2023-08-10T09:00:00Z");
  static final HouseholdId HOME = new HouseholdId(id(1));
  static final HouseholdId ELSEWHERE = new HouseholdId(id(2));
  static final VersionId ORDER = new VersionId(id(3));
  static final Terms MANDATORY = new Terms(ORDER, Regime.MANDATORY, Who.EVERYONE);
  static final Terms FORCED = new Terms(ORDER, Regime.FORCED_CHILDREN, Who.FAMILIES_WITH_CHILDREN);
  static final ResidentId OLHA = new ResidentId(id(11));
  static final ResidentId PETRO = new ResidentId(id(12));
  static final ResidentId CHILD = new ResidentId(id(13));
  static final ResidentId OLHA_AGAIN = new ResidentId(id(14));

  private final List<Submission> submissions = new ArrayList<>();
  private int next = 100;

  static UUID id(int number) {
    return new UUID(0x0189_0000_0000_7000L, 0x8000_0000_0000_0000L | number);
  }

  /** A household of two adults and a child whose guardians they are, all at home. */
  static Told family() {
    Told told = new Told();
    told.at(HOME, Duration.ofDays(-1), Set.of(), register(OLHA, adult()), here(OLHA));
    told.at(HOME, Duration.ofDays(-1), Set.of(), register(PETRO, adult()), here(PETRO));
    Person child = new Person(AgeGroup.CHILD, MobilityNeed.WALKING, Set.of(OLHA, PETRO));
    told.at(HOME, Duration.ofDays(-1), Set.of(), register(CHILD, child), here(CHILD));
    return told;
  }

  static Person adult() {
    return new Person(AgeGroup.ADULT, MobilityNeed.WALKING, Set.of());
  }

  static Entry register(ResidentId resident, Person person) {
    return new Entry.Registered(resident, Basis.BASELINE, person);
  }

  static Entry here(ResidentId resident) {
    return new Entry.Seen(resident, Presence.PRESENT);
  }

  static Entry says(ResidentId resident, Statement statement) {
    return new Entry.Stated(resident, ORDER, new Voice.Own(), statement);
  }

  static Entry forChild(ResidentId guardian, Statement statement) {
    return new Entry.Stated(CHILD, ORDER, new Voice.Guardian(guardian), statement);
  }

  /** Adds what was sent some time after noon, with a clock that is right, and without delay. */
  SubmissionId at(
      HouseholdId household, Duration afterNoon, Set<SubmissionId> seen, Entry... entries) {
    return with(Clocks.atDesk(NOON.plus(afterNoon)), household, seen, entries);
  }

  SubmissionId after(long hours, Entry... entries) {
    return at(HOME, Duration.ofHours(hours), Set.of(), entries);
  }

  SubmissionId knowing(SubmissionId seen, long hours, Entry... entries) {
    return at(HOME, Duration.ofHours(hours), Set.of(seen), entries);
  }

  SubmissionId with(
      Clocks clocks, HouseholdId household, Set<SubmissionId> seen, Entry... entries) {
    SubmissionId id = new SubmissionId(id(next++));
    submissions.add(new Submission(id, household, clocks, seen, Arrays.asList(entries)));
    return id;
  }

  List<Submission> submissions() {
    return submissions;
  }

  History history() {
    return History.of(submissions);
  }

  Decision decision(ResidentId resident, Terms terms) {
    return history().decision(resident, terms);
  }

  Cell cell(ResidentId resident, Terms terms) {
    return history().count(HOME, terms).stream()
        .filter(counted -> counted.registration().resident().equals(resident))
        .collect(Collectors.toList())
        .getFirst()
        .cell();
  }
}
