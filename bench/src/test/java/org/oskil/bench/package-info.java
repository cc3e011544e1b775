/**
 * The harness: every planner makes an allowed plan even in very little time, and the log says what
 * was measured.
 */
@NullMarked
package org.oskil.bench;

import org.jspecify.annotations.NullMarked;
