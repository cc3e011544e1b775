package org.oskil.model.order;

import java.util.List;
import org.oskil.model.place.Names;

/**
 * Why the order is issued.
 *
 * @param grounds the laws and decisions it names
 * @param reason what happened
 */
public record Basis(List<Names> grounds, Names reason) {
  public Basis {
    grounds = List.copyOf(grounds);
  }
}
