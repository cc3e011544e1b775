package org.oskil.engine.bound;

import org.oskil.engine.duty.Tolls;
import org.oskil.engine.fleet.Blend;
import org.oskil.engine.fleet.FleetProblem;

/** Whole-number prices of everything that is scarce, in weighted seconds times {@link #SCALE}. */
final class Prices {
  /** The weights of the lines add up to this. */
  static final int SCALE = 1 << 12;

  final long[] lines;
  final long[] demand;
  final Tolls tolls;
  final Blend blend;

  Prices(FleetProblem problem, long[] lines, long[] demand, Tolls tolls) {
    this.lines = lines;
    this.demand = demand;
    this.tolls = tolls;
    blend = new Blend(problem, lines);
  }

  /** Whole numbers in proportion to these shares, with the sum {@link #SCALE}. */
  static long[] scaled(double[] shares) {
    double sum = 0;
    for (double share : shares) {
      sum += Math.max(0, share);
    }
    long[] whole = new long[shares.length];
    long left = SCALE;
    int largest = 0;
    for (int i = 0; i < shares.length; i++) {
      whole[i] = sum > 0 ? (long) (Math.max(0, shares[i]) / sum * SCALE) : 0;
      left -= whole[i];
      if (shares[i] > shares[largest]) {
        largest = i;
      }
    }
    whole[largest] += left;
    return whole;
  }

  /** A point between two sets of prices, this far from the first to the second. */
  static Prices between(FleetProblem problem, Prices from, Prices to, double way) {
    double[] shares = new double[from.lines.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = from.lines[i] + way * (to.lines[i] - from.lines[i]);
    }
    Tolls tolls = new Tolls(problem);
    for (int crossing = 0; crossing < tolls.passage.length; crossing++) {
      for (int hour = 0; hour < tolls.passage[crossing].length; hour++) {
        if (tolls.passage[crossing][hour] != Tolls.CLOSED) {
          tolls.passage[crossing][hour] = mix(from.tolls.passage[crossing][hour], to.tolls.passage[crossing][hour], way);
        }
      }
    }
    for (int hub = 0; hub < tolls.berth.length; hub++) {
      for (int step = 0; step < tolls.berth[hub].length; step++) {
        tolls.berth[hub][step] = mix(from.tolls.berth[hub][step], to.tolls.berth[hub][step], way);
      }
    }
    for (int limit = 0; limit < tolls.person.length; limit++) {
      tolls.person[limit] = mix(from.tolls.person[limit], to.tolls.person[limit], way);
    }
    long[] demand = new long[from.demand.length];
    for (int row = 0; row < demand.length; row++) {
      demand[row] = mix(from.demand[row], to.demand[row], way);
    }
    return new Prices(problem, scaled(shares), demand, tolls);
  }

  private static long mix(long from, long to, double way) {
    return from + (long) (way * (to - from));
  }
}
