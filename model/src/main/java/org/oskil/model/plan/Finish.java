package org.oskil.model.plan;

import java.time.Instant;
import org.oskil.model.movement.HubId;

/**
 * Where a run ends.
 *
 * @param ready when its people have alighted and the vehicle can drive again
 */
public record Finish(HubId hub, Leg approach, Instant arrives, Instant ready, Onward onward) {}
