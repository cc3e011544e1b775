package org.oskil.engine.bound;

import org.oskil.engine.fleet.Crew;
import org.oskil.engine.fleet.Group;

/**
 * People who count alike in a bound: parties that need only seats person by person, others party by
 * party.
 *
 * @param weight weight of one unit
 * @param people people in one unit
 * @param units how many units there are
 */
record DemandRow(int index, int place, int weight, int people, Group like, int units) {
  static DemandRow of(int index, Group group) {
    return group.seatsOnly()
        ? new DemandRow(index, group.place, group.weight, 1, group, group.parties * group.people)
        : new DemandRow(
            index, group.place, group.weight * group.people, group.people, group, group.parties);
  }

  DemandRow plus(Group group) {
    return new DemandRow(index, place, weight, people, like, units + group.parties * group.people);
  }

  int release() {
    return like.release;
  }

  boolean seatsOnly() {
    return like.seatsOnly();
  }

  boolean fits(Crew crew) {
    return seatsOnly()
        ? crew.seats > 0
        : like.seats <= crew.seats
            && like.wheelchairs <= crew.wheelchairs
            && like.stretchers <= crew.stretchers;
  }
}
