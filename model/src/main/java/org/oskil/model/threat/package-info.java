/**
 * Threat as distances to claimed lines, and what a distance weighs. No unit, weapon or position of
 * anybody is stored.
 */
@NullMarked
package org.oskil.model.threat;

import org.jspecify.annotations.NullMarked;
