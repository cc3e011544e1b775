package org.oskil.model.order;

/** Whether a step may be taken. */
public sealed interface Answer {
  /** It may, and brings the version into this state. */
  record Allowed(OrderState state) implements Answer {}

  /**
   * It may not.
   *
   * @param state where the version stands when the step is said to have happened
   */
  record NotAllowed(Reason reason, OrderState state) implements Answer {}

  /** Why a step is not allowed. */
  enum Reason {
    /** The step does not follow on where the version stands. */
    NOT_FROM_THIS_STATE,
    /** The law of the day wants a proposal first. */
    PROPOSAL_MISSING,
    /** The law of the day wants a concurrence first. */
    CONCURRENCE_MISSING,
    /** The regime does not exist on that day. */
    NO_SUCH_REGIME_ON_THAT_DAY,
    /** One person cannot both sign and publish. */
    SIGNED_BY_THE_SAME_PERSON,
    /** It is said to have happened before a step that is already there. */
    BEFORE_THE_LAST_STEP,
    /** It is said to happen later than now. */
    IN_THE_FUTURE,
    /** Nobody would have to leave: the list resolves to no place. */
    NO_PLACES,
    /** The version that takes over is not known. */
    SUCCESSOR_UNKNOWN,
    /** Only a later version of the same order can amend or extend it. */
    SUCCESSOR_OF_ANOTHER_ORDER,
    /** Only another order can supersede it. */
    SUCCESSOR_OF_THE_SAME_ORDER,
    /** The version that takes over is not public at that moment. */
    SUCCESSOR_NOT_PUBLISHED
  }
}
