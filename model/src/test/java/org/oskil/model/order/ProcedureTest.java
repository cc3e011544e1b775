package org.oskil.model.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oskil.model.order.Drafts.END;
import static org.oskil.model.order.Drafts.START;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.oskil.model.law.Regime;
import org.oskil.model.order.Answer.Allowed;
import org.oskil.model.order.Answer.NotAllowed;
import org.oskil.model.order.Answer.Reason;
import org.oskil.model.order.Step.Replacement.Manner;

/** Which step may follow which, and the reason where one may not. */
class ProcedureTest {
  private static final Procedure PROCEDURE = new Procedure(Drafts.LAW, Drafts.GAZETTEER);
  private static final PersonId HEAD = new PersonId("head");
  private static final PersonId CLERK = new PersonId("clerk");
  private static final Instant NOW = Instant.parse("2027-01-01T00:00:00Z");
  private static final Instant DAY = Instant.parse("2023-08-09T08:00:00Z");
  private static final Versions NONE = _ -> Optional.empty();

  private static Step proposal(Instant at) {
    return new Step.Proposal(CLERK, at, "command");
  }

  private static Step concurrence(Instant at) {
    return new Step.Concurrence(CLERK, at, "headquarters");
  }

  private static Step signature(Instant at) {
    return new Step.Signature(HEAD, at);
  }

  private static Step publication(Instant at) {
    return new Step.Publication(CLERK, at, "board");
  }

  private static Answer judge(Progress progress, Step step) {
    return PROCEDURE.judge(progress, step, NOW, NONE);
  }

  private static Progress take(Progress progress, Step... steps) {
    Progress now = progress;
    for (Step step : steps) {
      assertThat(judge(now, step)).as("%s", step).isInstanceOf(Allowed.class);
      now = now.with(step);
    }
    return now;
  }

  private static void refused(Progress progress, Step step, Reason reason) {
    assertThat(judge(progress, step))
        .isInstanceOfSatisfying(NotAllowed.class, no -> assertThat(no.reason()).isEqualTo(reason));
  }

  private static Progress published() {
    return take(Drafts.draft(Regime.MANDATORY), signature(DAY), publication(DAY));
  }

  @Test
  void aMandatoryOrderOf2023IsSignedStraightFromTheDraft() {
    assertThat(judge(Drafts.draft(Regime.MANDATORY), signature(DAY)))
        .isEqualTo(new Allowed(OrderState.SIGNED));
  }

  @Test
  void aMandatoryOrderOf2023MayStillBeProposedAndAgreed() {
    take(
        Drafts.draft(Regime.MANDATORY),
        proposal(DAY),
        concurrence(DAY),
        signature(DAY),
        publication(DAY));
    take(Drafts.draft(Regime.MANDATORY), proposal(DAY), signature(DAY));
  }

  @Test
  void aMandatoryOrderOf2026NeedsProposalAndConcurrence() {
    Instant day = Instant.parse("2026-03-02T08:00:00Z");
    Progress draft = Drafts.draft(Regime.MANDATORY);

    refused(draft, signature(day), Reason.PROPOSAL_MISSING);
    refused(take(draft, proposal(day)), signature(day), Reason.CONCURRENCE_MISSING);
    take(draft, proposal(day), concurrence(day), signature(day));
  }

  @Test
  void theLawChangesAtMidnightInKyiv() {
    Instant lastMinute = Instant.parse("2026-03-01T21:59:00Z");

    assertThat(judge(Drafts.draft(Regime.MANDATORY), signature(lastMinute)))
        .isInstanceOf(Allowed.class);
    refused(
        Drafts.draft(Regime.MANDATORY),
        signature(lastMinute.plusSeconds(60)),
        Reason.PROPOSAL_MISSING);
  }

  @Test
  void aForcedOrderNeedsBothAndDoesNotExistBeforeMarch2023() {
    Progress draft = Drafts.draft(Regime.FORCED_CHILDREN);
    Instant before = Instant.parse("2023-03-06T20:00:00Z");

    refused(draft, signature(DAY), Reason.PROPOSAL_MISSING);
    refused(take(draft, proposal(DAY)), signature(DAY), Reason.CONCURRENCE_MISSING);
    refused(draft, proposal(before), Reason.NO_SUCH_REGIME_ON_THAT_DAY);
    refused(draft, signature(before), Reason.NO_SUCH_REGIME_ON_THAT_DAY);
    take(draft, proposal(DAY), concurrence(DAY), signature(DAY), publication(DAY));
  }

  @Test
  void whoSignedDoesNotPublish() {
    Progress signed = take(Drafts.draft(Regime.MANDATORY), signature(DAY));

    refused(signed, new Step.Publication(HEAD, DAY, "board"), Reason.SIGNED_BY_THE_SAME_PERSON);
  }

  @Test
  void nothingHappensBeforeTheLastStepOrAfterNow() {
    Progress signed = take(Drafts.draft(Regime.MANDATORY), signature(DAY));

    refused(signed, publication(DAY.minusSeconds(1)), Reason.BEFORE_THE_LAST_STEP);
    refused(signed, publication(NOW.plusSeconds(1)), Reason.IN_THE_FUTURE);
    take(signed, publication(DAY));
  }

  @Test
  void anOrderThatCoversNobodyIsNotSigned() {
    Progress empty =
        Drafts.version(
            1,
            1,
            Drafts.text(Regime.MANDATORY, new Listed.PartOfHromada(Drafts.HROMADA, List.of())));

    refused(empty, signature(DAY), Reason.NO_PLACES);
  }

  @Test
  void whatIsPublishedComesIntoForceAndExpiresByItsTerm() {
    Progress published = published();

    assertThat(published.stateAt(DAY.minusSeconds(1))).isEqualTo(OrderState.DRAFT);
    assertThat(published.stateAt(START.minusSeconds(1))).isEqualTo(OrderState.PUBLISHED);
    assertThat(published.stateAt(START)).isEqualTo(OrderState.IN_FORCE);
    assertThat(published.stateAt(END.minusSeconds(1))).isEqualTo(OrderState.IN_FORCE);
    assertThat(published.stateAt(END)).isEqualTo(OrderState.EXPIRED);
    refused(published, new Step.Lifting(HEAD, END, "over"), Reason.NOT_FROM_THIS_STATE);
  }

  @Test
  void whatIsSuspendedResumesUnlessItsTermIsOver() {
    Progress suspended =
        take(published(), new Step.Suspension(HEAD, START.plusSeconds(60), "truce"));

    assertThat(suspended.stateAt(START.plusSeconds(61))).isEqualTo(OrderState.SUSPENDED);
    assertThat(judge(suspended, new Step.Resumption(HEAD, START.plusSeconds(120))))
        .isEqualTo(new Allowed(OrderState.IN_FORCE));
    refused(suspended, new Step.Resumption(HEAD, END), Reason.NOT_FROM_THIS_STATE);
  }

  @Test
  void aLaterVersionThatIsPublicAmendsOrExtends() {
    Progress next =
        take(
            Drafts.version(
                1, 2, Drafts.text(Regime.MANDATORY, new Listed.OneSettlement(Drafts.TOWN))),
            signature(DAY),
            publication(DAY));
    Versions known = id -> Optional.of(next).filter(each -> each.version().id().equals(id));
    Progress first = published();

    for (Manner manner : Set.of(Manner.AMENDED, Manner.EXTENDED)) {
      var step = new Step.Replacement(CLERK, START, manner, next.version().id());
      assertThat(PROCEDURE.judge(first, step, NOW, known))
          .isEqualTo(new Allowed(OrderState.valueOf(manner.name())));
    }
    assertThat(reason(first, next, Manner.SUPERSEDED))
        .isEqualTo(Reason.SUCCESSOR_OF_THE_SAME_ORDER);
    assertThat(reason(next, first, Manner.AMENDED)).isEqualTo(Reason.SUCCESSOR_OF_ANOTHER_ORDER);
  }

  private static Reason reason(Progress old, Progress successor, Manner manner) {
    var step = new Step.Replacement(CLERK, START, manner, successor.version().id());
    return switch (PROCEDURE.judge(old, step, NOW, _ -> Optional.of(successor))) {
      case NotAllowed no -> no.reason();
      case Allowed allowed -> throw new AssertionError(allowed);
    };
  }

  @Test
  void anotherOrderSupersedesAndDoesNotAmend() {
    OrderText text = Drafts.text(Regime.MANDATORY, new Listed.OneSettlement(Drafts.TOWN));
    Progress draft = Drafts.version(2, 1, text);
    Progress other = take(draft, signature(DAY), publication(DAY));
    var step = new Step.Replacement(CLERK, START, Manner.SUPERSEDED, other.version().id());

    assertThat(PROCEDURE.judge(published(), step, NOW, _ -> Optional.of(other)))
        .isEqualTo(new Allowed(OrderState.SUPERSEDED));
    assertThat(reason(published(), other, Manner.AMENDED))
        .isEqualTo(Reason.SUCCESSOR_OF_ANOTHER_ORDER);
    assertThat(reason(published(), draft, Manner.SUPERSEDED))
        .isEqualTo(Reason.SUCCESSOR_NOT_PUBLISHED);
    refused(published(), step, Reason.SUCCESSOR_UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource
  void fromEachStateExactlyTheStepsOfTheTableFollow(OrderState state) {
    Progress at = reaching(state);
    Instant moment = state == OrderState.EXPIRED ? END : lastOf(at);
    Set<OrderState> reached = EnumSet.noneOf(OrderState.class);
    for (Step step : everyStepAt(moment)) {
      if (PROCEDURE.judge(at, step, NOW, ProcedureTest::successor) instanceof Allowed allowed) {
        reached.add(allowed.state());
      }
    }
    assertThat(reached).isEqualTo(following(state));
  }

  /** The table of states, written down a second time. */
  private static Set<OrderState> following(OrderState state) {
    return switch (state) {
      case DRAFT -> EnumSet.of(OrderState.PROPOSED, OrderState.SIGNED);
      case PROPOSED -> EnumSet.of(OrderState.CONCURRED, OrderState.SIGNED);
      case CONCURRED -> EnumSet.of(OrderState.SIGNED);
      case SIGNED -> EnumSet.of(OrderState.PUBLISHED);
      case PUBLISHED, IN_FORCE ->
          EnumSet.of(
              OrderState.SUSPENDED,
              OrderState.LIFTED,
              OrderState.AMENDED,
              OrderState.EXTENDED,
              OrderState.SUPERSEDED);
      case SUSPENDED ->
          EnumSet.of(
              OrderState.IN_FORCE,
              OrderState.LIFTED,
              OrderState.AMENDED,
              OrderState.EXTENDED,
              OrderState.SUPERSEDED);
      case AMENDED, EXTENDED, SUPERSEDED, LIFTED, EXPIRED -> EnumSet.noneOf(OrderState.class);
    };
  }

  private static Progress reaching(OrderState state) {
    Progress draft = Drafts.draft(Regime.MANDATORY);
    return switch (state) {
      case DRAFT -> draft;
      case PROPOSED -> draft.with(proposal(DAY));
      case CONCURRED -> draft.with(proposal(DAY)).with(concurrence(DAY));
      case SIGNED -> draft.with(signature(DAY));
      case PUBLISHED, EXPIRED -> published();
      case IN_FORCE -> draft.with(signature(DAY)).with(publication(START));
      case SUSPENDED -> published().with(new Step.Suspension(HEAD, START, "truce"));
      case LIFTED -> published().with(new Step.Lifting(HEAD, START, "over"));
      case AMENDED, EXTENDED, SUPERSEDED ->
          published()
              .with(
                  new Step.Replacement(
                      CLERK, START, Manner.valueOf(state.name()), new VersionId(new UUID(1, 2))));
    };
  }

  private static Instant lastOf(Progress progress) {
    return progress.steps().isEmpty() ? DAY : progress.steps().getLast().happened();
  }

  private static Optional<Progress> successor(VersionId id) {
    int order = Math.toIntExact(id.value().getMostSignificantBits());
    OrderText text = Drafts.text(Regime.MANDATORY, new Listed.OneSettlement(Drafts.TOWN));
    return Optional.of(Drafts.version(order, 2, text).with(signature(DAY)).with(publication(DAY)));
  }

  private static List<Step> everyStepAt(Instant at) {
    List<Step> steps = new ArrayList<>();
    steps.add(proposal(at));
    steps.add(concurrence(at));
    steps.add(signature(at));
    steps.add(publication(at));
    steps.add(new Step.Suspension(HEAD, at, "truce"));
    steps.add(new Step.Resumption(HEAD, at));
    steps.add(new Step.Lifting(HEAD, at, "over"));
    steps.add(new Step.Replacement(CLERK, at, Manner.AMENDED, new VersionId(new UUID(1, 2))));
    steps.add(new Step.Replacement(CLERK, at, Manner.EXTENDED, new VersionId(new UUID(1, 2))));
    steps.add(new Step.Replacement(CLERK, at, Manner.SUPERSEDED, new VersionId(new UUID(2, 2))));
    return steps;
  }

  @Test
  void noSequenceOfStepsByChanceBreaksTheRules() {
    for (long seed = 1; seed <= 2000; seed++) {
      var chance = new Random(seed);
      Regime regime = chance.nextBoolean() ? Regime.MANDATORY : Regime.FORCED_CHILDREN;
      Progress progress = Drafts.draft(regime);
      Instant at = Instant.parse("2023-08-01T00:00:00Z");
      for (int i = 0; i < 30; i++) {
        at = at.plus(Duration.ofHours(chance.nextInt(-2, 60)));
        List<Step> steps = everyStepAt(at);
        Step step = steps.get(chance.nextInt(steps.size()));
        if (PROCEDURE.judge(progress, step, NOW, ProcedureTest::successor)
            instanceof Allowed allowed) {
          progress = progress.with(step);
          assertThat(progress.stateAt(at)).as("seed %s", seed).isEqualTo(allowed.state());
        }
      }
      requireLawful(progress, regime, seed);
    }
  }

  /** What must hold of any order, read off its steps alone. */
  private static void requireLawful(Progress progress, Regime regime, long seed) {
    List<Class<?>> kinds = new ArrayList<>();
    progress.steps().forEach(step -> kinds.add(step.getClass()));
    int signed = kinds.indexOf(Step.Signature.class);
    int published = kinds.indexOf(Step.Publication.class);
    if (published >= 0) {
      assertThat(signed).as("seed %s", seed).isBetween(0, published - 1);
      assertThat(progress.steps().get(signed).by())
          .as("seed %s", seed)
          .isNotEqualTo(progress.steps().get(published).by());
    }
    if (signed >= 0 && regime == Regime.FORCED_CHILDREN) {
      assertThat(kinds.subList(0, signed))
          .as("seed %s", seed)
          .containsExactly(Step.Proposal.class, Step.Concurrence.class);
    }
    int ended = lastEnd(kinds);
    assertThat(ended).as("seed %s: nothing follows an end", seed).isIn(-1, kinds.size() - 1);
    for (Class<?> once :
        List.of(Step.Signature.class, Step.Publication.class, Step.Proposal.class)) {
      assertThat(kinds.stream().filter(once::equals)).as("seed %s", seed).hasSizeLessThan(2);
    }
  }

  private static int lastEnd(List<Class<?>> kinds) {
    for (int i = 0; i < kinds.size(); i++) {
      if (kinds.get(i) == Step.Lifting.class || kinds.get(i) == Step.Replacement.class) {
        return i;
      }
    }
    return -1;
  }
}
