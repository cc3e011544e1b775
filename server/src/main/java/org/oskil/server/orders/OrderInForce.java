package org.oskil.server.orders;

import java.util.List;
import org.oskil.model.order.OrderVersion;
import org.oskil.model.place.PlaceId;

/**
 * Said in the transaction that publishes a version, so that whoever has to open something for it
 * does so in the same one. The term of the version says from when on it holds.
 *
 * @param places each once
 */
public record OrderInForce(OrderVersion version, List<PlaceId> places) {
  public OrderInForce {
    places = List.copyOf(places);
  }
}
