/**
 * The daily report: how many persons are in each cell, and how many movements were made, which are
 * two different figures. It is worked out from what was sent, as known on that day or as known now.
 */
@NullMarked
package org.oskil.model.report;

import org.jspecify.annotations.NullMarked;
