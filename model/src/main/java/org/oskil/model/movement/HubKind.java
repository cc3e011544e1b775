package org.oskil.model.movement;

/** What happens to people at a hub. */
public enum HubKind {
  /** They wait for a train; they are safe when it arrives. */
  RAILHEAD,
  /** They stay for some days and are safe there. */
  TRANSIT,
  /** They are received and are safe there. */
  RECEPTION
}
