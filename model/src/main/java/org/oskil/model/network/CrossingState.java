package org.oskil.model.network;

/** What a crossing can carry now. Only an open one carries evacuation vehicles. */
public enum CrossingState {
  OPEN,
  FOOT_ONLY,
  CLOSED,
  /** Nobody has said; planned as closed. */
  UNKNOWN
}
