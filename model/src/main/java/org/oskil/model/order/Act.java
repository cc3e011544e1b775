package org.oskil.model.order;

import java.time.LocalDate;
import org.oskil.model.place.Names;

/**
 * The head of the document.
 *
 * @param issuer the body that issues it
 * @param number empty where it was not published
 * @param place where it was issued
 */
public record Act(Names issuer, Kind kind, String number, LocalDate day, Names place) {
  /** What sort of document it is. */
  public enum Kind {
    /** розпорядження, of a head of an administration. */
    ORDER,
    /** рішення, of a council or a commission. */
    DECISION,
    /** наказ, of a commander. */
    COMMAND
  }
}
