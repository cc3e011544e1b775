/** Timefold's model: its incremental score must never differ from a score from scratch. */
@NullMarked
package org.oskil.bench.timefold;

import org.jspecify.annotations.NullMarked;
