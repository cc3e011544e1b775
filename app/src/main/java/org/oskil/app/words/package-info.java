/**
 * What the program says on a terminal, in Ukrainian or English: sentences, numbers, times and
 * plurals.
 */
@NullMarked
package org.oskil.app.words;

import org.jspecify.annotations.NullMarked;
