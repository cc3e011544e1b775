/**
 * Lower bounds by column generation: a linear program over duties of whole vehicles, priced by
 * {@link org.oskil.engine.duty.DutySearch}. The program only finds good prices; the bound itself is
 * re-added from prices rounded to integers, so it holds whatever the program answered (Neumaier and
 * Shcherbina, Safe bounds in linear and mixed-integer programming, 2004).
 */
@NullMarked
package org.oskil.engine.bound;

import org.jspecify.annotations.NullMarked;
