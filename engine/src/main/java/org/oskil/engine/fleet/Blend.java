package org.oskil.engine.fleet;

/**
 * Exposure costs when each line counts with a whole-number weight: every cost is the weighted sum
 * over the lines.
 */
public final class Blend {
  public final long[] weights;

  /** Cost of one second of one person of weight one, by place. */
  public final long[] place;

  /** Cost of a leg to one person of weight one, by leg. */
  public final long[] leg;

  /**
   * Cost of being aboard from the departure at a stop to that at the last stop, by sequence and
   * stop.
   */
  public final long[][] aboard;

  /** Cost of one second of waiting at the railhead, by destination. */
  public final long[] destination;

  /** Least that anything after a departure can cost a person of weight one, by place. */
  public final long[] leastAfter;

  public Blend(FleetProblem problem, long[] weights) {
    this.weights = weights.clone();
    place = new long[problem.places.size()];
    leg = new long[problem.legs];
    aboard = new long[problem.sequences][];
    destination = new long[problem.destinations.length];
    for (int line = 0; line < problem.lines; line++) {
      long weight = weights[line];
      if (weight != 0) {
        for (int i = 0; i < place.length; i++) {
          place[i] += weight * problem.placeWeight[line][i];
        }
        for (int i = 0; i < leg.length; i++) {
          leg[i] += weight * problem.leg(i).exposure(line);
        }
        for (int i = 0; i < destination.length; i++) {
          destination[i] += weight * problem.destinations[i].weight(line);
        }
      }
    }
    for (Crew crew : problem.crews) {
      for (StopSequence[] sequences : crew.sequences) {
        for (StopSequence sequence : sequences) {
          aboard[sequence.index] = aboard(sequence, problem.lines, weights);
        }
      }
    }
    leastAfter = leastAfter(problem);
  }

  private long[] leastAfter(FleetProblem problem) {
    long[] least = new long[place.length];
    for (int from = 0; from < least.length; from++) {
      least[from] = Long.MAX_VALUE / 4;
      for (Leg[] ways : problem.inbound[from]) {
        for (Leg way : ways) {
          least[from] = Math.min(least[from], leg[way.index]);
        }
      }
    }
    // Over further stops it can only cost less if their own way in does: so often, as there are
    // legs between stops.
    boolean lowered = true;
    while (lowered) {
      lowered = false;
      for (Crew crew : problem.crews) {
        for (StopSequence[] sequences : crew.sequences) {
          for (StopSequence sequence : sequences) {
            if (sequence.places.length == 2) {
              long over = leg[sequence.between[0].index] + least[sequence.places[1]];
              if (over < least[sequence.places[0]]) {
                least[sequence.places[0]] = over;
                lowered = true;
              }
            }
          }
        }
      }
    }
    return least;
  }

  private static long[] aboard(StopSequence sequence, int lines, long[] weights) {
    long[] cost = new long[sequence.places.length];
    for (int stop = 0; stop < cost.length; stop++) {
      for (int line = 0; line < lines; line++) {
        cost[stop] += weights[line] * sequence.aboard(line, stop);
      }
    }
    return cost;
  }
}
