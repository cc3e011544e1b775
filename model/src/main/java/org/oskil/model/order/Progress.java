package org.oskil.model.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A version with the steps that were taken with it, in the order in which they happened. */
public record Progress(OrderVersion version, List<Step> steps) {
  public Progress {
    steps = List.copyOf(steps);
    for (int i = 1; i < steps.size(); i++) {
      if (steps.get(i).happened().isBefore(steps.get(i - 1).happened())) {
        throw new IllegalArgumentException(
            "%s comes after %s and happened before it. Maybe the steps are not sorted."
                .formatted(steps.get(i), steps.get(i - 1)));
      }
    }
  }

  /** Where it stood at a moment, counting what had happened by then. */
  public OrderState stateAt(Instant moment) {
    OrderState state = OrderState.DRAFT;
    for (Step step : steps) {
      if (!step.happened().isAfter(moment)) {
        state = after(step);
      }
    }
    return timed(state, moment);
  }

  /** What a step makes of a version whose term runs. */
  static OrderState after(Step step) {
    return switch (step) {
      case Step.Proposal _ -> OrderState.PROPOSED;
      case Step.Concurrence _ -> OrderState.CONCURRED;
      case Step.Signature _ -> OrderState.SIGNED;
      case Step.Publication _, Step.Resumption _ -> OrderState.PUBLISHED;
      case Step.Suspension _ -> OrderState.SUSPENDED;
      case Step.Lifting _ -> OrderState.LIFTED;
      case Step.Replacement replacement ->
          switch (replacement.manner()) {
            case AMENDED -> OrderState.AMENDED;
            case EXTENDED -> OrderState.EXTENDED;
            case SUPERSEDED -> OrderState.SUPERSEDED;
          };
    };
  }

  /** What the term makes of a state: published becomes in force, and both end by themselves. */
  private OrderState timed(OrderState state, Instant moment) {
    return switch (state) {
      case PUBLISHED -> {
        if (!moment.isBefore(version.text().term().toExclusive())) {
          yield OrderState.EXPIRED;
        }
        yield moment.isBefore(version.text().term().fromInclusive())
            ? OrderState.PUBLISHED
            : OrderState.IN_FORCE;
      }
      case SUSPENDED ->
          moment.isBefore(version.text().term().toExclusive())
              ? OrderState.SUSPENDED
              : OrderState.EXPIRED;
      case DRAFT, PROPOSED, CONCURRED, SIGNED, IN_FORCE -> state;
      case AMENDED, EXTENDED, SUPERSEDED, LIFTED, EXPIRED -> state;
    };
  }

  public boolean isInForceAt(Instant moment) {
    return stateAt(moment) == OrderState.IN_FORCE;
  }

  /** Who signed it. */
  public Optional<PersonId> findSignedBy() {
    return steps.stream().filter(Step.Signature.class::isInstance).map(Step::by).findFirst();
  }

  public boolean isPublished() {
    return steps.stream().anyMatch(Step.Publication.class::isInstance);
  }

  /** The same with one more step, which must not have happened before the last one. */
  public Progress with(Step step) {
    List<Step> more = new ArrayList<>(steps);
    more.add(step);
    return new Progress(version, more);
  }
}
