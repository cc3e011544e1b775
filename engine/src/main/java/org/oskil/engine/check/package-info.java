/**
 * Judges a plan from the problem alone, as docs/planning-problem.md states it: {@link
 * org.oskil.engine.check.PlanCheck} is the door, a {@link org.oskil.engine.check.Verdict} comes
 * out. What is wrong with a plan is a value, never an exception, whatever the plan says. Uses the
 * model and the JDK only and shares no code with the planner, so that a mistake made there is not
 * made here again.
 */
@NullMarked
package org.oskil.engine.check;

import org.jspecify.annotations.NullMarked;
