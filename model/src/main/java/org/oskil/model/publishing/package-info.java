/**
 * Decides what of a count the public may see: primary and complementary suppression with k = 10 in
 * a settlement × cell table with totals, and against subtraction between successive releases
 * (Hundepool et al., Statistical Disclosure Control, Wiley 2012, chapter 4; Willenborg and de Waal,
 * Elements of Statistical Disclosure Control, 2001). What leaves this package for the public are
 * types of {@code published} only.
 */
@NullMarked
package org.oskil.model.publishing;

import org.jspecify.annotations.NullMarked;
