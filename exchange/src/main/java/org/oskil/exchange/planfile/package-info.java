/**
 * The plan file, version 1: a plan, how good it is, what it was made from and what a replan
 * changed, as one JSON document that is read back without loss. {@link
 * org.oskil.exchange.planfile.PlanFile} is the door; docs/guides/plan-file.md describes the format.
 */
@NullMarked
package org.oskil.exchange.planfile;

import org.jspecify.annotations.NullMarked;
