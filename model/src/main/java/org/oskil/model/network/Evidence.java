package org.oskil.model.network;

/** How well a road is known. */
public enum Evidence {
  /** The road and the places on it are attested. */
  A,
  /** Known in general, not attested. */
  B,
  /** Synthetic: drawn to the nearest connected place. */
  C
}
