package org.oskil.exchange.order;

import java.time.Instant;
import java.util.UUID;
import org.oskil.model.order.PersonId;
import org.oskil.model.order.Step;
import org.oskil.model.order.Step.Replacement.Manner;
import org.oskil.model.order.VersionId;

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

  /** The id of the version that takes over; empty where none does. */
  public static String successorOf(Step step) {
    return step instanceof Step.Replacement replacement ? replacement.successor().toString() : "";
  }

  /**
   * The step of this kind; the words it has no use for are left out.
   *
   * @param successor the id of a version where the kind needs one
   */
  public Step step(PersonId by, Instant happened, String note, String successor) {
    return switch (this) {
      case PROPOSE -> new Step.Proposal(by, happened, note);
      case CONCUR -> new Step.Concurrence(by, happened, note);
      case SIGN -> new Step.Signature(by, happened);
      case PUBLISH -> new Step.Publication(by, happened, note);
      case SUSPEND -> new Step.Suspension(by, happened, note);
      case RESUME -> new Step.Resumption(by, happened);
      case LIFT -> new Step.Lifting(by, happened, note);
      case AMEND -> new Step.Replacement(by, happened, Manner.AMENDED, version(successor));
      case EXTEND -> new Step.Replacement(by, happened, Manner.EXTENDED, version(successor));
      case SUPERSEDE -> new Step.Replacement(by, happened, Manner.SUPERSEDED, version(successor));
    };
  }

  /** Whether it needs a word on who, where or why. */
  boolean needsNote() {
    return switch (this) {
      case PROPOSE, CONCUR, PUBLISH, SUSPEND, LIFT -> true;
      case SIGN, RESUME, AMEND, EXTEND, SUPERSEDE -> false;
    };
  }

  boolean needsSuccessor() {
    return switch (this) {
      case AMEND, EXTEND, SUPERSEDE -> true;
      case PROPOSE, CONCUR, SIGN, PUBLISH, SUSPEND, RESUME, LIFT -> false;
    };
  }

  private static VersionId version(String id) {
    return new VersionId(UUID.fromString(id));
  }
}
