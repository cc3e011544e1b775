package org.oskil.server.orders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.oskil.model.law.Regime;
import org.oskil.model.order.OrderState;
import org.oskil.model.order.OrderText;

/** A version in a list. */
record VersionLine(
    UUID order,
    UUID version,
    int number,
    OrderState state,
    LocalDate day,
    Regime regime,
    String issuerUk,
    String issuerEn) {
  static VersionLine of(StoredVersion stored, Instant now) {
    OrderText text = stored.version().text();
    return new VersionLine(
        stored.version().order().value(),
        stored.version().id().value(),
        stored.version().number(),
        stored.stateAt(now),
        text.act().day(),
        text.coverage().regime(),
        text.act().issuer().ukrainian(),
        text.act().issuer().english());
  }
}
