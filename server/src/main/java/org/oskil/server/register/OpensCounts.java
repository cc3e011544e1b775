package org.oskil.server.register;

import java.time.InstantSource;
import org.oskil.model.decision.Terms;
import org.oskil.server.orders.OrderInForce;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Begins to count the places of an order in the transaction that publishes it. */
@Component
final class OpensCounts {
  private final Register register;
  private final InstantSource clock;

  OpensCounts(Register register, InstantSource clock) {
    this.register = register;
    this.clock = clock;
  }

  @EventListener
  void open(OrderInForce order) {
    var coverage = order.version().text().coverage();
    var terms = new Terms(order.version().id(), coverage.regime(), coverage.who());
    order.places().forEach(place -> register.open(place, terms, clock.instant()));
  }
}
