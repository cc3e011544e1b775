package org.oskil.engine;

import org.oskil.model.plan.Appraisal;
import org.oskil.model.plan.Plan;

/** A plan and how good it is. */
public record Planned(Plan plan, Appraisal appraisal) {}
