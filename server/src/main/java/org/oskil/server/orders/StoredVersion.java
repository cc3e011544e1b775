package org.oskil.server.orders;

import java.time.Instant;
import java.util.List;
import org.oskil.model.order.OrderState;
import org.oskil.model.order.OrderVersion;
import org.oskil.model.order.Progress;

/**
 * A version with everything that is recorded of it.
 *
 * @param revision of its text, counted from 1; the latest
 */
public record StoredVersion(OrderVersion version, int revision, List<StoredStep> steps) {
  public StoredVersion {
    steps = List.copyOf(steps);
  }

  public Progress progress() {
    return new Progress(version, steps.stream().map(StoredStep::step).toList());
  }

  public OrderState stateAt(Instant moment) {
    return progress().stateAt(moment);
  }
}
