package org.oskil.server.orders;

import org.oskil.exchange.problem.Problem;
import org.oskil.model.order.Answer;

/** Why an order, or a step with it, is not taken as things stand. */
public enum OrderProblem implements Problem.Code {
  ID_TAKEN,
  FROZEN,
  OUT_OF_SCOPE,
  NOT_FROM_THIS_STATE,
  PROPOSAL_MISSING,
  CONCURRENCE_MISSING,
  NO_SUCH_REGIME_ON_THAT_DAY,
  SIGNED_BY_THE_SAME_PERSON,
  BEFORE_THE_LAST_STEP,
  IN_THE_FUTURE,
  NO_PLACES,
  SUCCESSOR_UNKNOWN,
  SUCCESSOR_OF_ANOTHER_ORDER,
  SUCCESSOR_OF_THE_SAME_ORDER,
  SUCCESSOR_NOT_PUBLISHED;

  static OrderProblem of(Answer.Reason reason) {
    return switch (reason) {
      case NOT_FROM_THIS_STATE -> NOT_FROM_THIS_STATE;
      case PROPOSAL_MISSING -> PROPOSAL_MISSING;
      case CONCURRENCE_MISSING -> CONCURRENCE_MISSING;
      case NO_SUCH_REGIME_ON_THAT_DAY -> NO_SUCH_REGIME_ON_THAT_DAY;
      case SIGNED_BY_THE_SAME_PERSON -> SIGNED_BY_THE_SAME_PERSON;
      case BEFORE_THE_LAST_STEP -> BEFORE_THE_LAST_STEP;
      case IN_THE_FUTURE -> IN_THE_FUTURE;
      case NO_PLACES -> NO_PLACES;
      case SUCCESSOR_UNKNOWN -> SUCCESSOR_UNKNOWN;
      case SUCCESSOR_OF_ANOTHER_ORDER -> SUCCESSOR_OF_ANOTHER_ORDER;
      case SUCCESSOR_OF_THE_SAME_ORDER -> SUCCESSOR_OF_THE_SAME_ORDER;
      case SUCCESSOR_NOT_PUBLISHED -> SUCCESSOR_NOT_PUBLISHED;
    };
  }
}
