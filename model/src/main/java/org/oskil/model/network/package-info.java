/**
 * The road network: nodes, roads with a grade of evidence, and crossings of the river with a state
 * and a capacity.
 */
@NullMarked
package org.oskil.model.network;

import org.jspecify.annotations.NullMarked;
