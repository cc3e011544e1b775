package org.oskil.engine.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.oskil.model.plan.Run;

/** Numbers runs that have no number yet, after those that have one. */
final class RunNumbers {
  private final Set<String> taken = new HashSet<>();
  private int next = 1;

  RunNumbers(List<Run> numbered) {
    numbered.forEach(run -> taken.add(run.id()));
  }

  Run number(Run run) {
    String id = name(next);
    while (taken.contains(id)) {
      next++;
      id = name(next);
    }
    taken.add(id);
    return new Run(id, run.vehicle(), run.from(), run.departs(), run.stops(), run.finish());
  }

  private static String name(int number) {
    return "R%03d".formatted(number);
  }
}
