package org.oskil.exchange.scenario;

import java.util.List;
import org.oskil.model.place.Position;

/**
 * What a map shows behind the network; nothing is planned from it.
 *
 * @param river the parts of its generalised centre line
 */
public record Backdrop(List<List<Position>> river) {
  public Backdrop {
    river = river.stream().map(List::copyOf).toList();
  }
}
