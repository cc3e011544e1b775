package org.oskil.engine.check;

import java.util.List;

/** What is wrong with a plan, and what it does. */
public record Verdict(List<Fault> faults, Recount recount) {
  public Verdict {
    faults = List.copyOf(faults);
  }

  public boolean isAccepted() {
    return faults.isEmpty();
  }
}
