/**
 * Problem in, plan and proven bound out: no clock, no files, no network, no framework. {@link
 * org.oskil.engine.FleetPlanner} is the door; {@code org.oskil.engine.check} judges plans and
 * shares no code with the rest. The problem itself is stated in docs/planning-problem.md.
 */
@NullMarked
package org.oskil.engine;

import org.jspecify.annotations.NullMarked;
