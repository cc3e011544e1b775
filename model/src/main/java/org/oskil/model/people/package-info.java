/**
 * People as the planner sees them: parties that are never split, by class and by the seats they
 * need. No names.
 */
@NullMarked
package org.oskil.model.people;

import org.jspecify.annotations.NullMarked;
