package org.oskil.model.submission;

/** By which way something about a household reached us. */
public enum Channel {
  /** A canvass team at the door. */
  VISIT,
  HOTLINE,
  /** A desk of the administration. */
  DESK,
  /** At the door of a vehicle, without a request before. */
  VEHICLE,
  /** A transit centre or reception point. */
  RECEPTION,
  /** A list that was imported. */
  IMPORT
}
