/** The twelve cells that partition the roll, and the figures that are made from them. */
@NullMarked
package org.oskil.model.count;

import org.jspecify.annotations.NullMarked;
