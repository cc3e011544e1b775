package org.oskil.model.plan;

/** What follows when a run has reached its hub. */
public sealed interface Onward {
  /** They stay at the hub. */
  record Stay() implements Onward {}

  /** They go on by this train. */
  record ByTrain(String train) implements Onward {}
}
