/** A plan: who leaves when, by which vehicle, over which crossing, to where. */
@NullMarked
package org.oskil.model.plan;

import org.jspecify.annotations.NullMarked;
