/**
 * Who is on the roll: households and residents, known by ids made before the server heard of them,
 * and as little about a person as finding a seat needs.
 */
@NullMarked
package org.oskil.model.register;

import org.jspecify.annotations.NullMarked;
