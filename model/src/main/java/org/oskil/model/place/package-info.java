/**
 * Places and what they are called: ids, positions, river banks, and how a place came under the
 * order.
 */
@NullMarked
package org.oskil.model.place;

import org.jspecify.annotations.NullMarked;
