package org.oskil.server.platform.actor;

import org.oskil.exchange.problem.Problem;

/** Why nobody is known to be at work. */
public enum ActorProblem implements Problem.Code {
  NOBODY_NAMED
}
