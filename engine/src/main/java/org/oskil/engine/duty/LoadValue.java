package org.oskil.engine.duty;

import org.oskil.engine.fleet.StopSequence;

/** What the people of a run are worth; never negative, because nobody has to board. */
public interface LoadValue {
  /** No load of a run over these stops is worth more, wherever it ends. */
  long atMost(StopSequence stops, int firstDeparts);

  /**
   * Worth of the best load.
   *
   * @param costAfter what follows the departure at the last stop costs a person of weight one
   * @param pricePerPerson what each person pays for trains and room
   */
  long of(StopSequence stops, int firstDeparts, long costAfter, long pricePerPerson);

  /** By how much a load can be worth more at most if the run leaves one step earlier. */
  long risePerStep(StopSequence stops);
}
