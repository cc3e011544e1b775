/**
 * What the public may see: counts of areas, none of them below ten. Types of this package hold no
 * person, no household, no time of day, no position and no movement, and reach no type that does; a
 * test says so. So a future place and time has no way into a public view.
 */
@NullMarked
package org.oskil.model.published;

import org.jspecify.annotations.NullMarked;
