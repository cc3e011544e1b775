package org.oskil.bench.timetable;

import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Group;

/** What a set of loaded rides comes to, kept up to date as they change. */
final class Totals {
  private final FleetProblem problem;
  private final int[] limitUsed;
  private final long[] exposure;
  private long unseated;

  /** Nobody is carried and nobody counted yet. */
  Totals(FleetProblem problem) {
    this.problem = problem;
    limitUsed = new int[problem.personLimits.length];
    exposure = new long[problem.lines];
  }

  /** Adds the people aboard a ride, or takes them off again. */
  void count(Ride ride, int times) {
    for (int limit : ride.limits) {
      limitUsed[limit] += times * ride.people();
    }
    for (int line = 0; line < exposure.length; line++) {
      exposure[line] += times * ride.exposure(line);
    }
  }

  /** Adds parties of a group who stay, or takes them off again. */
  void countStaying(Group group, int parties) {
    long weight = (long) parties * group.people * group.weight;
    unseated += weight;
    for (int line = 0; line < exposure.length; line++) {
      exposure[line] += weight * problem.placeWeight[line][group.place] * problem.stayingSeconds();
    }
  }

  /** People whom a limit of trains or rooms still lets pass. */
  int limitLeft(int limit) {
    return problem.personLimits[limit] - limitUsed[limit];
  }

  /** How many more the end of a ride can take. */
  int peopleAllowed(Ride ride) {
    int people = Integer.MAX_VALUE;
    for (int limit : ride.limits) {
      people = Math.min(people, Math.max(0, limitLeft(limit)));
    }
    return people;
  }

  /** People without a seat, each with the weight of their class. */
  long unseated() {
    return unseated;
  }

  /** The largest regret against the references by line, in weighted seconds. */
  long largestRegret(long[] references) {
    long largest = Long.MIN_VALUE;
    for (int line = 0; line < exposure.length; line++) {
      largest = Math.max(largest, exposure[line] - references[line]);
    }
    return largest;
  }
}
