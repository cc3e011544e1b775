/** Formats both ways, one package per standard, named as the standard. */
@NullMarked
package org.oskil.exchange;

import org.jspecify.annotations.NullMarked;
