package org.oskil.model.register;

/** How a person can travel; decides the kind of seat. */
public enum MobilityNeed {
  WALKING,
  /** Walks with somebody's help. */
  ESCORTED,
  /** Travels in a wheelchair. */
  SEATED,
  /** Travels on a stretcher. */
  LYING;

  /** Whether the daily report counts the person as having low mobility. */
  public boolean isLow() {
    return this != WALKING;
  }
}
