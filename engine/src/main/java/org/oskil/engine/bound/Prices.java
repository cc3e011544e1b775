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
          tolls.passage[crossing][hour] =
              mix(from.tolls.passage[crossing][hour], to.tolls.passage[crossing][hour], way);
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

  /** Prices for one line alone, as much higher or lower at each place as its weight there is. */
  Prices inProportion(FleetProblem problem, Demand demand, int line) {
    double[] shares = new double[lines.length];
    shares[line] = 1;
    long[] weights = scaled(shares);
    long[] scaledDemand = new long[this.demand.length];
    double all = 0;
    double before = 0;
    for (DemandRow row : demand.rows) {
      double weight = (double) SCALE * problem.placeWeight[line][row.place()];
      double weightBefore = Math.max(1, blend.place[row.place()]);
      scaledDemand[row.index()] =
          (long) (this.demand[row.index()] * Math.min(4, weight / weightBefore));
      all += weight * row.weight() * row.units();
      before += weightBefore * row.weight() * row.units();
    }
    double ratio = all / Math.max(1, before);
    Tolls next = new Tolls(problem);
    for (int crossing = 0; crossing < next.passage.length; crossing++) {
      for (int hour = 0; hour < next.passage[crossing].length; hour++) {
        if (next.passage[crossing][hour] != Tolls.CLOSED) {
          next.passage[crossing][hour] = (long) (ratio * tolls.passage[crossing][hour]);
        }
      }
    }
    for (int hub = 0; hub < next.berth.length; hub++) {
      for (int step = 0; step < next.berth[hub].length; step++) {
        next.berth[hub][step] = (long) (ratio * tolls.berth[hub][step]);
      }
    }
    for (int limit = 0; limit < next.person.length; limit++) {
      next.person[limit] = (long) (ratio * tolls.person[limit]);
    }
    return new Prices(problem, weights, scaledDemand, next);
  }

  private static long mix(long from, long to, double way) {
    return from + (long) (way * (to - from));
  }
}
