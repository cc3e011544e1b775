package org.oskil.model.order;

import static org.oskil.model.order.OrderState.CONCURRED;
import static org.oskil.model.order.OrderState.DRAFT;
import static org.oskil.model.order.OrderState.IN_FORCE;
import static org.oskil.model.order.OrderState.PROPOSED;
import static org.oskil.model.order.OrderState.PUBLISHED;
import static org.oskil.model.order.OrderState.SIGNED;
import static org.oskil.model.order.OrderState.SUSPENDED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.oskil.model.gazetteer.Gazetteer;
import org.oskil.model.law.Law;
import org.oskil.model.law.RegimeRule;
import org.oskil.model.law.Requirement;
import org.oskil.model.order.Answer.Allowed;
import org.oskil.model.order.Answer.NotAllowed;
import org.oskil.model.order.Answer.Reason;

/** Judges which step an order may take next, under the law of the day on which it happens. */
public record Procedure(Law law, Gazetteer gazetteer) {
  /** Days of the law are days in Ukraine. */
  public static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

  /**
   * Whether the step may follow.
   *
   * @param now nothing happens later than this
   */
  public Answer judge(Progress progress, Step step, Instant now, Versions versions) {
    OrderState state = progress.stateAt(step.happened());
    return findObjection(progress, state, step, now, versions)
        .<Answer>map(reason -> new NotAllowed(reason, state))
        .orElseGet(() -> new Allowed(progress.with(step).stateAt(step.happened())));
  }

  private Optional<Reason> findObjection(
      Progress progress, OrderState state, Step step, Instant now, Versions versions) {
    if (step.happened().isAfter(now)) {
      return Optional.of(Reason.IN_THE_FUTURE);
    }
    if (!progress.steps().isEmpty()
        && step.happened().isBefore(progress.steps().getLast().happened())) {
      return Optional.of(Reason.BEFORE_THE_LAST_STEP);
    }
    if (!statesBefore(step).contains(state)) {
      return Optional.of(Reason.NOT_FROM_THIS_STATE);
    }
    return switch (step) {
      case Step.Proposal _, Step.Concurrence _ -> findRegimeObjection(progress, step);
      case Step.Signature signature -> findSigningObjection(progress, state, signature);
      case Step.Publication publication ->
          progress.findSignedBy().filter(publication.by()::equals).isPresent()
              ? Optional.of(Reason.SIGNED_BY_THE_SAME_PERSON)
              : Optional.empty();
      case Step.Replacement replacement -> findObjection(progress, replacement, versions);
      case Step.Suspension _, Step.Resumption _, Step.Lifting _ -> Optional.empty();
    };
  }

  private static Set<OrderState> statesBefore(Step step) {
    return switch (step) {
      case Step.Proposal _ -> Set.of(DRAFT);
      case Step.Concurrence _ -> Set.of(PROPOSED);
      case Step.Signature _ -> Set.of(DRAFT, PROPOSED, CONCURRED);
      case Step.Publication _ -> Set.of(SIGNED);
      case Step.Suspension _ -> Set.of(PUBLISHED, IN_FORCE);
      case Step.Resumption _ -> Set.of(SUSPENDED);
      case Step.Lifting _, Step.Replacement _ -> Set.of(PUBLISHED, IN_FORCE, SUSPENDED);
    };
  }

  private Optional<RegimeRule> findRule(Progress progress, Step step) {
    LocalDate day = step.happened().atZone(KYIV).toLocalDate();
    return law.findRule(progress.version().text().coverage().regime(), day);
  }

  private Optional<Reason> findRegimeObjection(Progress progress, Step step) {
    return findRule(progress, step).isPresent()
        ? Optional.empty()
        : Optional.of(Reason.NO_SUCH_REGIME_ON_THAT_DAY);
  }

  private Optional<Reason> findSigningObjection(
      Progress progress, OrderState state, Step.Signature signature) {
    Optional<RegimeRule> rule = findRule(progress, signature);
    if (rule.isEmpty()) {
      return Optional.of(Reason.NO_SUCH_REGIME_ON_THAT_DAY);
    }
    if (state == DRAFT && rule.get().proposal() == Requirement.REQUIRED) {
      return Optional.of(Reason.PROPOSAL_MISSING);
    }
    if (state != CONCURRED && rule.get().concurrence() == Requirement.REQUIRED) {
      return Optional.of(Reason.CONCURRENCE_MISSING);
    }
    return Expansion.of(progress.version().text(), gazetteer).places().isEmpty()
        ? Optional.of(Reason.NO_PLACES)
        : Optional.empty();
  }

  private static Optional<Reason> findObjection(
      Progress progress, Step.Replacement replacement, Versions versions) {
    Optional<Progress> found = versions.find(replacement.successor());
    if (found.isEmpty()) {
      return Optional.of(Reason.SUCCESSOR_UNKNOWN);
    }
    OrderVersion old = progress.version();
    OrderVersion successor = found.get().version();
    boolean sameOrder = successor.order().equals(old.order());
    if (replacement.manner() == Step.Replacement.Manner.SUPERSEDED) {
      if (sameOrder) {
        return Optional.of(Reason.SUCCESSOR_OF_THE_SAME_ORDER);
      }
    } else if (!sameOrder || successor.number() <= old.number()) {
      return Optional.of(Reason.SUCCESSOR_OF_ANOTHER_ORDER);
    }
    OrderState state = found.get().stateAt(replacement.happened());
    return state == PUBLISHED || state == IN_FORCE
        ? Optional.empty()
        : Optional.of(Reason.SUCCESSOR_NOT_PUBLISHED);
  }
}
