/**
 * The problem as Timefold states it: slots for runs as planning entities, times and loads derived
 * by an incremental score calculator. Only {@link org.oskil.bench.timefold.TimefoldPeer} is meant
 * for others; the rest is public because Timefold makes it.
 */
@NullMarked
package org.oskil.bench.timefold;

import org.jspecify.annotations.NullMarked;
