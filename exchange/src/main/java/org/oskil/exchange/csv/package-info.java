/** Tables for spreadsheets, which misread more than one thing. */
@NullMarked
package org.oskil.exchange.csv;

import org.jspecify.annotations.NullMarked;
