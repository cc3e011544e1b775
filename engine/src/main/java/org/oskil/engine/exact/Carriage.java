package org.oskil.engine.exact;

import com.google.ortools.sat.IntVar;
import java.util.List;

/**
 * One vehicle on a haul, or, where nobody can board, any number of them.
 *
 * @param vehicles how many drive it
 */
record Carriage(Haul haul, IntVar vehicles, List<Load> loads) {
  Carriage {
    loads = List.copyOf(loads);
  }

  /** How many parties of a group board at a stop. */
  record Load(int group, int stop, IntVar parties) {}
}
