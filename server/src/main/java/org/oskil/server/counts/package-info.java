/** What the board reads: people by cell, place, hromada and district, which always add up. */
@NullMarked
package org.oskil.server.counts;

import org.jspecify.annotations.NullMarked;
