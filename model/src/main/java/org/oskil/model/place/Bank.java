package org.oskil.model.place;

/** Which bank of the river a place lies on, looking downstream. */
public enum Bank {
  LEFT,
  RIGHT
}
