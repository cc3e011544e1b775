/**
 * The best thing one vehicle can do, by dynamic programming over places and time. What a load is
 * worth and what a passage costs come in from outside: prices when a bound is proven, gains over
 * the present plan when one is improved.
 */
@NullMarked
package org.oskil.engine.duty;

import org.jspecify.annotations.NullMarked;
