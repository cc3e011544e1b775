/**
 * The problem as far as the routing library of OR-Tools states it: loads made beforehand, one node
 * for each load and hub.
 */
@NullMarked
package org.oskil.bench.ortools;

import org.jspecify.annotations.NullMarked;
