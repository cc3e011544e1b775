package org.oskil.model.law;

/** Whether a step has to be taken. */
public enum Requirement {
  OPTIONAL,
  REQUIRED
}
