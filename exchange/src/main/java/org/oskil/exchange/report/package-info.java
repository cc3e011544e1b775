/**
 * The daily report as text for paper of A4 width, as CSV and as JSON, in Ukrainian or English. The
 * three say the same figures; persons and movements stand apart in each.
 */
@NullMarked
package org.oskil.exchange.report;

import org.jspecify.annotations.NullMarked;
