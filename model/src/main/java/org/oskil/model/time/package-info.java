/** Spans of days in which something holds: a name, a rule, an occupation. */
@NullMarked
package org.oskil.model.time;

import org.jspecify.annotations.NullMarked;
