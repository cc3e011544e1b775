package org.oskil.server.orders;

import org.oskil.model.order.Answer;
import org.oskil.model.order.OrderState;

/** What became of a step that was sent. */
public sealed interface Stepped {
  /** It is recorded, and brought the version into this state. */
  record Recorded(OrderState state) implements Stepped {}

  /** It was recorded before, under the same id. */
  record AlreadyRecorded(OrderState state) implements Stepped {}

  /** Another step has this id. */
  record IdTaken() implements Stepped {}

  /** It may not be taken. */
  record Refused(Answer.NotAllowed answer) implements Stepped {}

  /** There is no such version, or not for whoever asks. */
  record Unknown() implements Stepped {}

  /** The version lists places of a hromada that whoever sends the step does not work for. */
  record OutOfScope() implements Stepped {}
}
