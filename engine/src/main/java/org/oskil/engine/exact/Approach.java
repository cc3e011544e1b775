package org.oskil.engine.exact;

import org.oskil.engine.fleet.Leg;

/**
 * How a run begins: vehicles of a crew drive from where they stand to a first stop and hold their
 * dwell there.
 *
 * @param departs step at which they leave the origin
 * @param crossing number of the crossing passed, or {@link org.oskil.engine.duty.Trip#NO_CROSSING}
 * @param mayLeave first step at which they may leave the first stop
 */
record Approach(
    int crew, int origin, int departs, Leg out, int crossing, int place, int mayLeave) {}
