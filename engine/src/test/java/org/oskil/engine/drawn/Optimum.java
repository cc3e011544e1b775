package org.oskil.engine.drawn;

import org.oskil.model.plan.Plan;

/**
 * The best there is.
 *
 * @param withoutSeatWeighted L0, which no plan goes below
 * @param largestRegret the largest of exposure less reference over the lines, which no plan of that
 *     L0 goes below
 * @param plan one such plan
 */
public record Optimum(long withoutSeatWeighted, long largestRegret, Plan plan) {}
