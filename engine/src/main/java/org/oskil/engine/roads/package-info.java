/** The fastest ways over the road network as the rules of the planning problem allow them. */
@NullMarked
package org.oskil.engine.roads;

import org.jspecify.annotations.NullMarked;
