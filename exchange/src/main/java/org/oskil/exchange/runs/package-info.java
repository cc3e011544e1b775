/**
 * The run sheet: the runs of a plan as a table for a spreadsheet, one line per stop and one per
 * arrival at a hub. For those who send the vehicles; it names future times and places and must not
 * be published.
 */
@NullMarked
package org.oskil.exchange.runs;

import org.jspecify.annotations.NullMarked;
