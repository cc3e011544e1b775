/**
 * How anything about a household reaches us: under a name made by whoever sends it, with three
 * clocks that stay apart.
 */
@NullMarked
package org.oskil.model.submission;

import org.jspecify.annotations.NullMarked;
