package org.oskil.model.register;

/** Why somebody is on the roll. */
public enum Basis {
  /** On the list with which the operation began. */
  BASELINE,
  /** Found during the operation, on no list before. */
  DISCOVERED,
  /** Born during the operation. */
  NEWBORN
}
