package org.oskil.model.network;

import java.time.Duration;
import org.oskil.model.place.PlaceId;
import org.oskil.model.threat.Metres;

/** A stretch of road between two nodes, without a limit worth counting. */
public record Road(
    PlaceId a, PlaceId b, String ref, Metres length, Duration travel, Evidence evidence)
    implements Way {}
