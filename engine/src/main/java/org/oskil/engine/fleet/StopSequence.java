package org.oskil.engine.fleet;

/** Places that one run collects from, in order, as one type of vehicle serves them. */
public final class StopSequence {
  /** Position among all sequences of the problem. */
  public final int index;

  public final int[] places;

  /** Legs between the stops; one fewer than places. */
  public final Leg[] between;

  /** Steps from the departure at the first stop to the departure at each. */
  public final int[] departsAfter;

  /**
   * Weighted seconds by line and stop of boarding, from the departure there to the departure at the
   * last stop.
   */
  final long[][] aboard;

  StopSequence(int index, int[] places, Leg[] between, int[] departsAfter, long[][] aboard) {
    this.index = index;
    this.places = places;
    this.between = between;
    this.departsAfter = departsAfter;
    this.aboard = aboard;
  }

  public int first() {
    return places[0];
  }

  public int last() {
    return places[places.length - 1];
  }

  public int lastDepartsAfter() {
    return departsAfter[departsAfter.length - 1];
  }

  public long aboard(int line, int stop) {
    return aboard[line][stop];
  }
}
