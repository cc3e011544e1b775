/**
 * What the peers share because their own models end before it: when a run can depart, who boards
 * it, and how the whole is written as a plan. It reads the numbered problem of {@code
 * engine.fleet}, so every peer sees the same roads, shifts and sequences of stops as Oskil's
 * planner, and it shares nothing with Oskil's search.
 */
@NullMarked
package org.oskil.bench.timetable;

import org.jspecify.annotations.NullMarked;
