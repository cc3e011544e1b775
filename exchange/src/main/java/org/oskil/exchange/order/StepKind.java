package org.oskil.exchange.order;

import org.oskil.model.order.Step;

/** The words for steps in a document. */
public enum StepKind {
  PROPOSE,
  CONCUR,
  SIGN,
  PUBLISH,
  SUSPEND,
  RESUME,
  LIFT,
  AMEND,
  EXTEND,
  SUPERSEDE;

  public static StepKind of(Step step) {
    return switch (step) {
      case Step.Proposal _ -> PROPOSE;
      case Step.Concurrence _ -> CONCUR;
      case Step.Signature _ -> SIGN;
      case Step.Publication _ -> PUBLISH;
      case Step.Suspension _ -> SUSPEND;
      case Step.Resumption _ -> RESUME;
      case Step.Lifting _ -> LIFT;
      case Step.Replacement replacement ->
          switch (replacement.manner()) {
            case AMENDED -> AMEND;
            case EXTENDED -> EXTEND;
            case SUPERSEDED -> SUPERSEDE;
          };
    };
  }

  /** Who agreed, where it was printed, or why; empty where a step needs no such word. */
  public static String noteOf(Step step) {
    return switch (step) {
      case Step.Proposal proposal -> proposal.body();
      case Step.Concurrence concurrence -> concurrence.body();
      case Step.Publication publication -> publication.where();
      case Step.Suspension suspension -> suspension.reason();
      case Step.Lifting lifting -> lifting.reason();
      case Step.Signature _, Step.Resumption _, Step.Replacement _ -> "";
    };
  }
}
