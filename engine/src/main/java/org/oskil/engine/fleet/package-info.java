/**
 * The fleet problem with everything numbered: places, groups, crews, legs, destinations. {@code
 * FleetProblem} is built once from a scenario; the bound and the search both read it, and neither
 * changes it. Times are whole steps after the start, road times and exposures whole seconds, people
 * whole people.
 */
@NullMarked
package org.oskil.engine.fleet;

import org.jspecify.annotations.NullMarked;
