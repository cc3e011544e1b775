package org.oskil.engine.duty;

import org.oskil.engine.fleet.Leg;
import org.oskil.engine.fleet.StopSequence;

/** What the people of a run are worth; never negative, because nobody has to board. */
public interface LoadValue {
  /** Whether a run over these stops can be worth anything at this time, whatever its destination. */
  boolean worthTrying(StopSequence stops, int firstDeparts);

  /** Worth of the best load of such a run. */
  long of(StopSequence stops, int firstDeparts, Leg in, int destination, int arrives);
}
