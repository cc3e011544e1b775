/**
 * What was said or seen about a household, as it was sent, and what follows from all of it
 * together: who is on the roll, where they are, what they decided, in which cell they count. The
 * answer depends on the set of events only, never on the order in which they arrived.
 */
@NullMarked
package org.oskil.model.history;

import org.jspecify.annotations.NullMarked;
