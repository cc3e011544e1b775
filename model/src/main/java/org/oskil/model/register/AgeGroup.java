package org.oskil.model.register;

/** An age group instead of a date of birth: no more is needed to find a seat. */
public enum AgeGroup {
  /** Under 18. */
  CHILD,
  ADULT,
  /** 60 and over. */
  OLDER
}
