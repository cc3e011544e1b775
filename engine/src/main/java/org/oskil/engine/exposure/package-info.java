/**
 * From a distance to a line to the weight of a person-hour. An ordinal model: it says which hour is
 * worse, by bands that begin where the published ranges of artillery families end, and it is never
 * a probability of anything. Its assumptions: only the distance counts, nearer is never better, and
 * an hour under way weighs as much as an hour of waiting at the same distance.
 */
@NullMarked
package org.oskil.engine.exposure;

import org.jspecify.annotations.NullMarked;
