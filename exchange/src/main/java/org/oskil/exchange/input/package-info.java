/**
 * What was sent, field by field: text from bytes, tables from text, typed values from fields.
 * Whatever is wrong is reported where it stands and a stand-in is answered, so that reading goes on
 * to the next problem; a row with a problem is left out. Readers of formats are built from it.
 */
@NullMarked
package org.oskil.exchange.input;

import org.jspecify.annotations.NullMarked;
