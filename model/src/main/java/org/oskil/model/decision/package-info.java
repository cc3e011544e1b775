/**
 * What residents say to an order, and what follows from everything they said. Statements are never
 * changed; where they contradict each other, the seat is kept and a reviewer decides.
 */
@NullMarked
package org.oskil.model.decision;

import org.jspecify.annotations.NullMarked;
