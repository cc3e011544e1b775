package org.oskil.model.movement;

import java.time.Duration;
import java.time.Instant;

/**
 * One departure of a train from a railhead to a reception hub.
 *
 * @param exposed how long after departure it is still exposed as at the railhead
 */
public record Train(
    String id,
    HubId from,
    HubId to,
    Instant departs,
    Instant arrives,
    int seats,
    Duration exposed) {}
