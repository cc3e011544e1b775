package org.oskil.engine.search;

import java.util.Arrays;

/** What a loaded schedule comes to. Lower is better, people without a seat before anything else. */
public final class Outcome implements Comparable<Outcome> {
  /** People without a seat, each counted with the weight of their class. */
  private final long withoutSeat;

  /** Weighted seconds by line, of everybody. */
  private final long[] exposure;

  private final long largestRegret;
  private final int worst;

  Outcome(long withoutSeat, long[] exposure, long[] references) {
    this.withoutSeat = withoutSeat;
    this.exposure = exposure;
    int largest = 0;
    for (int line = 1; line < exposure.length; line++) {
      if (exposure[line] - references[line] > exposure[largest] - references[largest]) {
        largest = line;
      }
    }
    worst = largest;
    largestRegret = exposure[largest] - references[largest];
  }

  public long withoutSeat() {
    return withoutSeat;
  }

  public long largestRegret() {
    return largestRegret;
  }

  /** The line of the largest regret. */
  public int worst() {
    return worst;
  }

  public long exposure(int line) {
    return exposure[line];
  }

  public long[] exposures() {
    return exposure.clone();
  }

  @Override
  public int compareTo(Outcome other) {
    int bySeats = Long.compare(withoutSeat, other.withoutSeat);
    return bySeats != 0 ? bySeats : Long.compare(largestRegret, other.largestRegret);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Outcome outcome
        && withoutSeat == outcome.withoutSeat
        && Arrays.equals(exposure, outcome.exposure);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(exposure);
  }
}
