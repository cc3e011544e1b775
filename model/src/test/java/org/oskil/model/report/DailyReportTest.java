package org.oskil.model.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.oskil.model.count.Areas;
import org.oskil.model.count.Cell;
import org.oskil.model.count.Headcount;
import org.oskil.model.decision.Statement;
import org.oskil.model.decision.Terms;
import org.oskil.model.decision.Voice;
import org.oskil.model.history.Entry;
import org.oskil.model.history.Submission;
import org.oskil.model.law.Regime;
import org.oskil.model.order.Coverage.Who;
import org.oskil.model.order.VersionId;
import org.oskil.model.place.PlaceId;
import org.oskil.model.register.AgeGroup;
import org.oskil.model.register.Basis;
import org.oskil.model.register.HouseholdId;
import org.oskil.model.register.MobilityNeed;
import org.oskil.model.register.Person;
import org.oskil.model.register.Presence;
import org.oskil.model.register.ResidentId;
import org.oskil.model.submission.Clocks;
import org.oskil.model.submission.SubmissionId;

final class DailyReportTest {
  private static final LocalDate DATE = LocalDate.of(2023, 8, 17);
  private static final Instant MIDNIGHT = Instant.parse("2023-08-16T21:00:00Z");
  private static final Window DAY = new Window(MIDNIGHT, MIDNIGHT.plus(Duration.ofDays(1)));
  private static final Instant LATER = MIDNIGHT.plus(Duration.ofDays(5));
  private static final PlaceId VILLAGE = new PlaceId("S1");
  private static final PlaceId TOWN = new PlaceId("S2");
  private static final Areas AREAS =
      new Areas(new PlaceId("D"), Map.of(VILLAGE, new PlaceId("H1"), TOWN, new PlaceId("H2")));
  private static final Terms TERMS =
      new Terms(new VersionId(new UUID(7, 7)), Regime.MANDATORY, Who.EVERYONE);
  private static final Scope SCOPE = new Scope(TERMS, MIDNIGHT.minus(Duration.ofDays(7)), AREAS);
  private static final HouseholdId ONE = new HouseholdId(new UUID(1, 1));
  private static final HouseholdId TWO = new HouseholdId(new UUID(1, 2));
  private static final ResidentId MOTHER = new ResidentId(new UUID(2, 1));
  private static final ResidentId CHILD = new ResidentId(new UUID(2, 2));
  private static final ResidentId NEIGHBOUR = new ResidentId(new UUID(2, 3));

  private final List<Submission> sent = new ArrayList<>();

  @Test
  void whoIsEvacuatedComesBackAndIsEvacuatedAgainIsOnePersonAndTwoMovements() {
    registered();
    seen(1, CHILD, Presence.AT_RECEPTION);
    seen(8, CHILD, Presence.PRESENT);
    seen(20, CHILD, Presence.AT_RECEPTION);

    OrderReport report = report(new AsKnown.Then());

    assertThat(report.persons().all().in(Cell.EVACUATED_ORGANISED))
        .isEqualTo(new Headcount(1, 1, 0));
    assertThat(report.inTheDay().evacuated()).isEqualTo(new Made(2, 2, 0));
    assertThat(report.inTheDay().returned()).isEqualTo(new Made(1, 1, 0));
    assertThat(report.inTheDay().leftIndependently()).isEqualTo(Made.NONE);
  }

  @Test
  void movementsOfEarlierDaysAreSinceTheOrderAndNotOfTheDay() {
    registered();
    seen(-30, NEIGHBOUR, Presence.LEFT_INDEPENDENTLY);
    seen(5, MOTHER, Presence.LEFT_INDEPENDENTLY);

    OrderReport report = report(new AsKnown.Then());

    assertThat(report.inTheDay().leftIndependently()).isEqualTo(new Made(1, 0, 0));
    assertThat(report.sinceTheOrder().leftIndependently()).isEqualTo(new Made(2, 0, 1));
    assertThat(report.change().district().in(Cell.LEFT_INDEPENDENTLY).people()).isEqualTo(1);
  }

  @Test
  void whoLeftAloneAndIsReceivedLaterWasNotEvacuatedOnceMore() {
    registered();
    seen(-30, NEIGHBOUR, Presence.LEFT_INDEPENDENTLY);
    seen(5, NEIGHBOUR, Presence.AT_RECEPTION);

    assertThat(report(new AsKnown.Then()).sinceTheOrder().evacuated()).isEqualTo(Made.NONE);
  }

  @Test
  void whatCameLateIsInTheReportAsKnownNowAndNotInTheOneAsKnownThen() {
    registered();
    Instant happened = MIDNIGHT.plus(Duration.ofHours(6));
    send(
        ONE,
        new Clocks(happened, happened, MIDNIGHT.plus(Duration.ofDays(3)), null),
        new Entry.Seen(MOTHER, Presence.AT_RECEPTION));

    OrderReport then = report(new AsKnown.Then());
    OrderReport now = report(new AsKnown.Now(LATER));
    OrderReport between = report(new AsKnown.Now(MIDNIGHT.plus(Duration.ofDays(2))));

    assertThat(then.inTheDay().evacuated()).isEqualTo(Made.NONE);
    assertThat(then.persons().all().in(Cell.EVACUATED_ORGANISED)).isEqualTo(Headcount.NOBODY);
    assertThat(now.inTheDay().evacuated()).isEqualTo(new Made(1, 0, 0));
    assertThat(now.persons().all().in(Cell.EVACUATED_ORGANISED)).isEqualTo(new Headcount(1, 0, 0));
    assertThat(between).isEqualTo(then);
  }

  @Test
  void refusalsRequestsAndContestedAreCountedApart() {
    registered();
    say(ONE, 1, MOTHER, new Statement.RefusesSigned());
    say(TWO, 2, NEIGHBOUR, new Statement.Agrees());
    say(ONE, 3, CHILD, new Statement.Agrees());
    say(ONE, 4, CHILD, new Statement.RefusesUnsigned(false));

    Persons persons = report(new AsKnown.Then()).persons();

    assertThat(persons.refusedSigned()).isEqualTo(new Headcount(1, 0, 0));
    assertThat(persons.refusedUnsigned()).isEqualTo(Headcount.NOBODY);
    assertThat(persons.requestsOpen()).isEqualTo(new Headcount(1, 0, 1));
    assertThat(persons.contested()).isEqualTo(new Headcount(1, 1, 0));
    assertThat(persons.all().in(Cell.REMAINS_UNDECIDED)).isEqualTo(new Headcount(1, 1, 0));
    assertThat(persons.remaining()).isEqualTo(new Headcount(3, 1, 1));
  }

  @Test
  void anOrderForFamiliesCountsNobodyElse() {
    registered();
    Scope families =
        new Scope(
            new Terms(TERMS.version(), Regime.FORCED_CHILDREN, Who.FAMILIES_WITH_CHILDREN),
            SCOPE.since(),
            AREAS);

    OrderReport report = report(new AsKnown.Then(), families);

    assertThat(report.persons().all().total()).isEqualTo(new Headcount(2, 1, 0));
    assertThat(report.persons().table().settlement(TOWN).total()).isEqualTo(Headcount.NOBODY);
  }

  @Test
  void aDuplicateInAnotherHouseholdCountsOnce() {
    registered();
    ResidentId again = new ResidentId(new UUID(2, 9));
    send(TWO, at(-20), new Entry.Registered(again, Basis.DISCOVERED, adult()));
    send(TWO, at(-19), new Entry.Merged(again, MOTHER));

    Persons persons = report(new AsKnown.Then()).persons();

    assertThat(persons.all().total().people()).isEqualTo(3);
    assertThat(persons.all().roll().merged()).isEqualTo(1);
    assertThat(persons.all().roll().discovered()).isEqualTo(1);
  }

  @Test
  void theSameIsReportedInWhateverOrderThingsCame() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      sent.clear();
      registered();
      for (int i = 0; i < 12; i++) {
        ResidentId who = List.of(MOTHER, CHILD, NEIGHBOUR).get(random.nextInt(3));
        seen(random.nextInt(60) - 30, who, List.of(Presence.values()).get(random.nextInt(9)));
      }
      OrderReport first = report(new AsKnown.Now(LATER));
      Collections.shuffle(sent, random);

      assertThat(report(new AsKnown.Now(LATER))).as("seed %s", seed).isEqualTo(first);
      assertThat(first.persons().all().total().people()).as("seed %s", seed).isEqualTo(3);
    }
  }

  private OrderReport report(AsKnown known) {
    return report(known, SCOPE);
  }

  private OrderReport report(AsKnown known, Scope scope) {
    return DailyReport.of(DATE, DAY, known, sent, Map.of(ONE, VILLAGE, TWO, TOWN), List.of(scope))
        .orders()
        .getFirst();
  }

  /**
   * A mother and her child in the village, a neighbour in a wheelchair in the town, all at home.
   */
  private void registered() {
    Person child = new Person(AgeGroup.CHILD, MobilityNeed.WALKING, Set.of(MOTHER));
    Person neighbour = new Person(AgeGroup.OLDER, MobilityNeed.SEATED, Set.of());
    send(ONE, at(-100), new Entry.Registered(MOTHER, Basis.BASELINE, adult()));
    send(ONE, at(-100), new Entry.Registered(CHILD, Basis.BASELINE, child));
    send(TWO, at(-100), new Entry.Registered(NEIGHBOUR, Basis.BASELINE, neighbour));
    seen(-99, MOTHER, Presence.PRESENT);
    seen(-99, CHILD, Presence.PRESENT);
    seen(-99, NEIGHBOUR, Presence.PRESENT);
  }

  private static Person adult() {
    return new Person(AgeGroup.ADULT, MobilityNeed.WALKING, Set.of());
  }

  private void seen(int hour, ResidentId who, Presence presence) {
    send(who.equals(NEIGHBOUR) ? TWO : ONE, at(hour), new Entry.Seen(who, presence));
  }

  private void say(HouseholdId household, int hour, ResidentId who, Statement statement) {
    send(
        household,
        at(hour),
        new Entry.Stated(who, TERMS.version(), new Voice.InTheirName(), statement));
  }

  private static Clocks at(int hour) {
    return Clocks.atDesk(MIDNIGHT.plus(Duration.ofHours(hour)));
  }

  private void send(HouseholdId household, Clocks clocks, Entry... entries) {
    SubmissionId id = new SubmissionId(new UUID(3, sent.size()));
    sent.add(new Submission(id, household, clocks, Set.of(), Arrays.asList(entries)));
  }
}
