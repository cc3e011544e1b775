/**
 * Whole runs against other planners on the same instance, in the same time, on the same machine:
 * every plan is judged and measured by {@code engine.check}, never by who made it. What each peer
 * can and cannot state is in docs/bench.md.
 */
@NullMarked
package org.oskil.bench;

import org.jspecify.annotations.NullMarked;
