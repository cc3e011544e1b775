/**
 * Where a vehicle of a plan is at each moment, for maps: every node it passes with the time, worked
 * out from the road times of the scenario. For drawing only; what a plan promises are the times it
 * writes.
 */
@NullMarked
package org.oskil.exchange.track;

import org.jspecify.annotations.NullMarked;
