package org.oskil.model.people;

/** Priority classes, first come first. The weights belong to the scenario's rules. */
public enum PartyClass {
  /** Children together with the adults who go with them. */
  CHILDREN,
  /** People who walk only with help, sit in a wheelchair or lie, with whoever cares for them. */
  LIMITED_MOBILITY,
  /** Everyone else. */
  OTHERS
}
