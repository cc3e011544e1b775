package org.oskil.server.plans;

import org.oskil.exchange.problem.Problem;

/** Why something cannot be done with a plan. */
enum PlanProblem implements Problem.Code {
  WHOLE_DISTRICT_ONLY,
  OPERATION_OVER,
  REFUSED_BY_CHECK,
  DEPARTED_RUNS_DIFFER
}
