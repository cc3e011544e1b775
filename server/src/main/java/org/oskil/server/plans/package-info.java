/**
 * Plans: from what people have decided to who leaves when. {@link org.oskil.server.plans.Plans} is
 * the door; {@link org.oskil.server.plans.Planner} computes in the background when the demand
 * changes. Here households become the parties of the engine ({@code Demand}), each party keeps the
 * pick-up it was promised ({@code Roster}, {@code DroppedPickUps}), and every plan is kept with
 * what it was made from and what the check said of it.
 *
 * <p>A plan has places and times of the future in it: only work with the whole district in scope
 * sees one, and nothing of it goes to the public.
 */
@NullMarked
package org.oskil.server.plans;

import org.jspecify.annotations.NullMarked;
