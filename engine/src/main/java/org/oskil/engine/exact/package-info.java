/**
 * Small problems solved to the end: every run that any vehicle could make is a variable of an
 * integer program, so what comes out is the best plan there is. {@code ExactPlan} is the door; it
 * says honestly when a problem is too large or the time too short.
 */
@NullMarked
package org.oskil.engine.exact;

import org.jspecify.annotations.NullMarked;
