/**
 * The law of evacuation as rows with days of validity, because it changed and will change again:
 * which regimes exist on a day, which steps an order needs, and what a statement has to say. The
 * rows are data, read from {@code data/law}; nothing of them is a constant here.
 */
@NullMarked
package org.oskil.model.law;

import org.jspecify.annotations.NullMarked;
