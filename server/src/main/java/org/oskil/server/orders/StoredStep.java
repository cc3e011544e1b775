package org.oskil.server.orders;

import java.time.Instant;
import java.util.UUID;
import org.oskil.model.order.Step;

/** A step as it is recorded. */
public record StoredStep(UUID id, Step step, Instant received) {}
