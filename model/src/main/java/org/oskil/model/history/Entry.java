package org.oskil.model.history;

import java.util.Set;
import org.oskil.model.decision.Statement;
import org.oskil.model.decision.Voice;
import org.oskil.model.order.VersionId;
import org.oskil.model.register.Basis;
import org.oskil.model.register.Person;
import org.oskil.model.register.Presence;
import org.oskil.model.register.ResidentId;
import org.oskil.model.submission.SubmissionId;

/** One thing that a submission says about a household. */
public sealed interface Entry {
  /** A person is written down for the first time. */
  record Registered(ResidentId resident, Basis basis, Person person) implements Entry {}

  /** What is known of a person is corrected. */
  record Described(ResidentId resident, Person person) implements Entry {}

  /**
   * A team was at the door.
   *
   * @param found whom they met; empty where nobody was reached
   */
  record Visited(VersionId version, Set<ResidentId> found) implements Entry {
    public Visited {
      found = Set.copyOf(found);
    }

    public boolean reached() {
      return !found.isEmpty();
    }
  }

  /** Somebody states what a person decides. */
  record Stated(ResidentId resident, VersionId version, Voice voice, Statement statement)
      implements Entry {}

  /** A reviewer says which reading of contradicting statements holds. */
  record Reviewed(ResidentId resident, VersionId version, Statement reading) implements Entry {}

  /** Where a person was seen, or said to be. */
  record Seen(ResidentId resident, Presence presence) implements Entry {}

  /** Two registrations are the same person: the first is a duplicate of the second. */
  record Merged(ResidentId duplicate, ResidentId of) implements Entry {}

  /** A merge was a mistake. */
  record MergeUndone(SubmissionId merge) implements Entry {}

  /** A registration is taken off the roll, for a reason that is stated. */
  record StruckOff(ResidentId resident, Strike reason) implements Entry {}

  /** A registration that was struck off is put back. */
  record Reinstated(ResidentId resident) implements Entry {}

  /** Why a registration is taken off the roll. */
  enum Strike {
    /** Did not live in the place when the operation began. */
    NOT_A_RESIDENT,
    /** Written down by mistake; there is no such person. */
    NO_SUCH_PERSON,
    /** Is on the roll of another district. */
    ON_ANOTHER_ROLL
  }
}
