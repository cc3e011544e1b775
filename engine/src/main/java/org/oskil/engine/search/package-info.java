/**
 * Finds good plans: a first one by the best rate of exposure saved, others along the prices of the
 * bound, and then again and again a part taken out and put back better. A schedule says which
 * vehicle drives where and when; who boards follows from it.
 */
@NullMarked
package org.oskil.engine.search;

import org.jspecify.annotations.NullMarked;
