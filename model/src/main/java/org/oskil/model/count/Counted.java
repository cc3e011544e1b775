package org.oskil.model.count;

import org.oskil.model.decision.Decision;
import org.oskil.model.order.VersionId;
import org.oskil.model.register.Registration;

/** How one person of the roll counts under one order version. */
public record Counted(Registration registration, VersionId version, Decision decision) {
  public Cell cell() {
    return Cell.of(registration.presence(), decision);
  }

  public Headcount headcount() {
    return Headcount.ofOne(
        registration.person().isChild(), registration.person().mobility().isLow());
  }

  /** Whether the plan keeps a seat: for whoever may still be there and leaves, or is contested. */
  public boolean keepsSeat() {
    Cell cell = cell();
    return decision.keepsSeat() && cell.remains();
  }
}
