/** Days of a few households, told and reported on. */
@NullMarked
package org.oskil.model.report;

import org.jspecify.annotations.NullMarked;
