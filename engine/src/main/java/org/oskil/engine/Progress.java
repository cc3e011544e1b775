package org.oskil.engine;

/** Hears how the planning goes. Called often and from one thread. */
@FunctionalInterface
public interface Progress {
  Progress SILENT = (phase, share, value, bound) -> {};

  /**
   * @param share how much of the allowed time is spent, 0 to 1
   * @param value the best plan so far in weighted person-seconds on its worst line, or -1 before
   *     there is one
   * @param bound the proven bound so far, or -1
   */
  void hear(Phase phase, double share, long value, long bound);

  /** What the planner is doing. */
  enum Phase {
    READING_ROADS,
    BOUNDING_EACH_LINE,
    BOUNDING_THE_REGRET,
    BUILDING,
    IMPROVING,
    DRILLING_LOSSES,
    DONE
  }
}
