package org.oskil.model.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oskil.model.history.Told.CHILD;
import static org.oskil.model.history.Told.ELSEWHERE;
import static org.oskil.model.history.Told.FORCED;
import static org.oskil.model.history.Told.HOME;
import static org.oskil.model.history.Told.MANDATORY;
import static org.oskil.model.history.Told.NOON;
import static org.oskil.model.history.Told.OLHA;
import static org.oskil.model.history.Told.OLHA_AGAIN;
import static org.oskil.model.history.Told.ORDER;
import static org.oskil.model.history.Told.PETRO;
import static org.oskil.model.history.Told.adult;
import static org.oskil.model.history.Told.forChild;
import static org.oskil.model.history.Told.here;
import static org.oskil.model.history.Told.register;
import static org.oskil.model.history.Told.says;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oskil.model.count.Cell;
import org.oskil.model.count.Counted;
import org.oskil.model.decision.Choice;
import org.oskil.model.decision.Statement;
import org.oskil.model.decision.Terms;
import org.oskil.model.law.Regime;
import org.oskil.model.order.Coverage.Who;
import org.oskil.model.order.VersionId;
import org.oskil.model.register.Presence;
import org.oskil.model.register.Registration;
import org.oskil.model.register.Registration.Standing;
import org.oskil.model.submission.Clocks;
import org.oskil.model.submission.SubmissionId;

class HistoryTest {
  private static final Statement AGREES = new Statement.Agrees();
  private static final Statement REFUSES = new Statement.RefusesSigned();
  private static final Statement REVOKES = new Statement.Revokes(true);

  private final Told told = Told.family();

  @Test
  void whoWasNotAskedIsNotReached() {
    assertThat(told.cell(OLHA, MANDATORY)).isEqualTo(Cell.REMAINS_NOT_REACHED);
    assertThat(told.decision(OLHA, MANDATORY).choice()).isEqualTo(Choice.NOT_ASKED);
  }

  @Test
  void aDoorThatStaysShutIsCountedAndDecidesNothing() {
    told.after(1, new Entry.Visited(ORDER, Set.of()));
    told.after(25, new Entry.Visited(ORDER, Set.of()));
    assertThat(told.decision(OLHA, MANDATORY).choice()).isEqualTo(Choice.NOT_REACHED);
    assertThat(told.decision(OLHA, MANDATORY).failedVisits()).isEqualTo(2);
  }

  @Test
  void whoAgreesWaitsForASeat() {
    told.after(1, says(OLHA, AGREES));
    assertThat(told.cell(OLHA, MANDATORY)).isEqualTo(Cell.REMAINS_AGREED_WAITING);
    assertThat(told.cell(PETRO, MANDATORY)).isEqualTo(Cell.REMAINS_NOT_REACHED);
  }

  @Test
  void twoStatementsThatDidNotKnowOfEachOtherBothStayAndTheSeatIsKept() {
    told.after(1, says(OLHA, REFUSES));
    told.after(3, says(OLHA, AGREES));
    assertThat(told.decision(OLHA, MANDATORY).isContested()).isTrue();
    assertThat(told.decision(OLHA, MANDATORY).keepsSeat()).isTrue();
    assertThat(told.cell(OLHA, MANDATORY)).isEqualTo(Cell.REMAINS_UNDECIDED);
  }

  @Test
  void aStatementThatKnewTheOtherReplacesItAtOnce() {
    SubmissionId refusal = told.after(1, says(OLHA, REFUSES));
    told.knowing(refusal, 1, says(OLHA, REVOKES));
    assertThat(told.decision(OLHA, MANDATORY).choice()).isEqualTo(Choice.AGREES);
  }

  @Test
  void aStatementOfAnotherDayReplacesTheEarlierOne() {
    told.after(1, says(OLHA, REFUSES));
    told.after(30, says(OLHA, REVOKES));
    assertThat(told.decision(OLHA, MANDATORY).choice()).isEqualTo(Choice.AGREES);
  }

  @Test
  void anOldPaperThatArrivesLateDoesNotBeatARevocation() {
    told.after(30, says(OLHA, REVOKES));
    Instant signed = NOON.plus(Duration.ofHours(1));
    Instant arrived = NOON.plus(Duration.ofDays(5));
    told.with(new Clocks(signed, signed, arrived, arrived), HOME, Set.of(), says(OLHA, REFUSES));
    assertThat(told.decision(OLHA, MANDATORY).choice()).isEqualTo(Choice.AGREES);
  }

  @Test
  void aPaperOfWhichNobodyKnowsTheDayBeatsNothingAndIsLeftToAReviewer() {
    SubmissionId revocation = told.after(30, says(OLHA, REVOKES));
    Instant arrived = NOON.plus(Duration.ofDays(5));
    SubmissionId paper =
        told.with(
            new Clocks(Instant.EPOCH, Instant.EPOCH, arrived, null),
            HOME,
            Set.of(),
            says(OLHA, REFUSES));
    assertThat(told.decision(OLHA, MANDATORY).isContested()).isTrue();
    told.at(
        HOME,
        Duration.ofDays(6),
        Set.of(revocation, paper),
        new Entry.Reviewed(OLHA, ORDER, AGREES));
    assertThat(told.decision(OLHA, MANDATORY).choice()).isEqualTo(Choice.AGREES);
    assertThat(told.decision(OLHA, MANDATORY).isContested()).isFalse();
  }

  @Test
  void aClockOf1970IsCorrectedByWhatItSaidWhileSending() {
    Instant happened = Instant.EPOCH.plus(Duration.ofHours(2));
    Instant sent = Instant.EPOCH.plus(Duration.ofHours(50));
    Clocks clocks = new Clocks(happened, happened, NOON.plus(Duration.ofDays(2)), sent);
    assertThat(clocks.credible()).contains(NOON);
    assertThat(new Clocks(happened, happened, NOON, null).credible()).isEmpty();
  }

  @Test
  void aPhoneOfNextYearIsNotBelieved() {
    Instant nextYear = NOON.plus(Duration.ofDays(365));
    assertThat(new Clocks(nextYear, nextYear, NOON, null).credible()).isEmpty();
  }

  @Test
  void nobodyRefusesForAChildUnderAForcedOrder() {
    told.after(1, forChild(OLHA, REFUSES));
    assertThat(told.cell(CHILD, FORCED)).isEqualTo(Cell.REMAINS_CHILD_OBJECTED);
    assertThat(told.cell(CHILD, MANDATORY)).isEqualTo(Cell.REMAINS_REFUSED_SIGNED);
  }

  @Test
  void parentsWhoDisagreeStayTwoVoicesHoweverMuchLaterOneSpeaks() {
    SubmissionId mother = told.after(1, forChild(OLHA, AGREES));
    told.knowing(mother, 48, forChild(PETRO, REFUSES));
    assertThat(told.decision(CHILD, FORCED).readings())
        .containsExactlyInAnyOrder(Choice.GUARDIAN_AGREES, Choice.GUARDIAN_OBJECTS);
    assertThat(told.decision(CHILD, FORCED).keepsSeat()).isTrue();
  }

  @Test
  void aSignedAndAnUnsignedRefusalAreOneRefusal() {
    told.after(1, says(OLHA, new Statement.RefusesUnsigned(true)));
    told.after(2, says(OLHA, REFUSES));
    assertThat(told.decision(OLHA, MANDATORY).isContested()).isFalse();
    assertThat(told.cell(OLHA, MANDATORY)).isEqualTo(Cell.REMAINS_REFUSED_SIGNED);
  }

  @Test
  void aNewOrderVersionBeginsWithNobodyAsked() {
    told.after(1, says(OLHA, REFUSES));
    Terms next = new Terms(new VersionId(Told.id(4)), Regime.MANDATORY, Who.EVERYONE);
    assertThat(told.decision(OLHA, next).choice()).isEqualTo(Choice.NOT_ASKED);
    assertThat(told.decision(OLHA, MANDATORY).choice()).isEqualTo(Choice.REFUSED_SIGNED);
  }

  @Test
  void anOrderForFamiliesDoesNotCountAHouseholdWithoutAChild() {
    told.at(ELSEWHERE, Duration.ZERO, Set.of(), register(OLHA_AGAIN, adult()));
    assertThat(told.history().count(ELSEWHERE, FORCED)).isEmpty();
    assertThat(told.history().count(HOME, FORCED)).hasSize(3);
  }

  @Test
  void aDuplicateCountsOnceAndItsWordsCountForThePerson() {
    told.at(ELSEWHERE, Duration.ZERO, Set.of(), register(OLHA_AGAIN, adult()));
    told.after(1, says(OLHA, REFUSES));
    told.at(ELSEWHERE, Duration.ofHours(2), Set.of(), says(OLHA_AGAIN, AGREES));
    SubmissionId merge =
        told.at(ELSEWHERE, Duration.ofHours(3), Set.of(), new Entry.Merged(OLHA_AGAIN, OLHA));
    assertThat(told.history().count(ELSEWHERE, MANDATORY)).isEmpty();
    assertThat(told.decision(OLHA, MANDATORY).isContested()).isTrue();
    assertThat(told.history().registrations())
        .filteredOn(registration -> registration.resident().equals(OLHA_AGAIN))
        .extracting(Registration::standing)
        .containsExactly(Standing.MERGED);

    told.at(ELSEWHERE, Duration.ofHours(4), Set.of(), new Entry.MergeUndone(merge));
    assertThat(told.history().count(ELSEWHERE, MANDATORY)).hasSize(1);
    assertThat(told.decision(OLHA, MANDATORY).choice()).isEqualTo(Choice.REFUSED_SIGNED);
  }

  @Test
  void whoIsStruckOffCountsNowhereUntilPutBack() {
    told.after(1, new Entry.StruckOff(OLHA, Entry.Strike.NOT_A_RESIDENT));
    assertThat(told.history().count(HOME, MANDATORY)).hasSize(2);
    told.after(2, new Entry.Reinstated(OLHA));
    assertThat(told.history().count(HOME, MANDATORY)).hasSize(3);
  }

  @Test
  void whoLeftAloneIsNotAmongThoseWhoWait() {
    told.after(1, says(OLHA, AGREES));
    told.after(5, new Entry.Seen(OLHA, Presence.LEFT_INDEPENDENTLY));
    Counted counted =
        told.history().count(HOME, MANDATORY).stream()
            .filter(one -> one.registration().resident().equals(OLHA))
            .findFirst()
            .orElseThrow();
    assertThat(counted.cell()).isEqualTo(Cell.LEFT_INDEPENDENTLY);
    assertThat(counted.keepsSeat()).isFalse();
    told.after(9, here(OLHA));
    assertThat(told.cell(OLHA, MANDATORY)).isEqualTo(Cell.REMAINS_AGREED_WAITING);
  }
}
