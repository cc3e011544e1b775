/**
 * A scenario: everything a plan is made from. Read it first to see what Oskil knows about a
 * district.
 */
@NullMarked
package org.oskil.model.scenario;

import org.jspecify.annotations.NullMarked;
