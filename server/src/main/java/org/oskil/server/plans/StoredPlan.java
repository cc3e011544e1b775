package org.oskil.server.plans;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.oskil.exchange.planfile.PlanFile;

/**
 * A plan that was kept, with the parties it was made for.
 *
 * @param replaces the plan that was in force when it was made
 */
record StoredPlan(UUID id, PlanFile file, Roster roster, @Nullable UUID replaces) {}
