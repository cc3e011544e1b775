/**
 * An evacuation order as a versioned legal act: what it says, whom it covers, which steps it went
 * through, and which step may come next under the law of the day. A version is never edited; it is
 * followed by another. Where an order stands is not kept but follows from its steps.
 */
@NullMarked
package org.oskil.model.order;

import org.jspecify.annotations.NullMarked;
