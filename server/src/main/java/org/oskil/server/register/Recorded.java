package org.oskil.server.register;

import java.util.List;
import org.oskil.exchange.problem.Problem;
import org.oskil.model.register.CaseReference;

/** What became of a submission. */
public sealed interface Recorded {
  /** It is kept, for good; what follows from it holds. */
  record Taken(CaseReference reference) implements Recorded {}

  /** The same was kept before; nothing changed. */
  record TakenBefore(CaseReference reference) implements Recorded {}

  /** It cannot be kept. Nothing changed. */
  record Refused(List<Problem> problems) implements Recorded {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
