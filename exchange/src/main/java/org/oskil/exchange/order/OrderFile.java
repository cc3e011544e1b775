package org.oskil.exchange.order;

import java.util.List;
import org.oskil.model.order.OrderVersion;
import org.oskil.model.order.Progress;
import org.oskil.model.order.Step;

/** A version of an order and the steps that were taken with it, as a document holds them. */
public record OrderFile(OrderVersion version, List<Step> steps) {
  public OrderFile {
    steps = List.copyOf(steps);
  }

  public Progress progress() {
    return new Progress(version, steps);
  }
}
