package org.oskil.engine.fleet;

/**
 * Where a run can end: a hub where people stay, or a railhead together with the train they go on
 * by.
 */
public final class Destination {
  /** Stands for "no train" in {@link #train}. */
  public static final int STAYS = -1;

  public final int hub;
  public final int train;
  public final int latestArrival;

  /** Person limits that a run ending here may use up. */
  public final int[] limits;

  /** For each of them, the step before which arrivals count. */
  public final int[] countsBefore;

  private final int stepSeconds;
  private final int[] weight;
  private final long secondsUntilSafe;

  Destination(
      int hub,
      int train,
      int latestArrival,
      int[] limits,
      int[] countsBefore,
      int stepSeconds,
      int[] weight,
      long secondsUntilSafe) {
    this.hub = hub;
    this.train = train;
    this.latestArrival = latestArrival;
    this.limits = limits;
    this.countsBefore = countsBefore;
    this.stepSeconds = stepSeconds;
    this.weight = weight;
    this.secondsUntilSafe = secondsUntilSafe;
  }

  public boolean waitsForTrain() {
    return train != STAYS;
  }

  /** Seconds of exposure at the railhead for who arrives at this step; none where people stay. */
  public long waitSeconds(int arrival) {
    return waitsForTrain() ? secondsUntilSafe - (long) arrival * stepSeconds : 0;
  }

  public int weight(int line) {
    return weight[line];
  }
}
