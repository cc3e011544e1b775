package org.oskil.model.threat;

import java.time.LocalDate;
import org.oskil.model.place.PlaceId;

/** How far a line was from a place on an earlier day. */
public record TrendPoint(PlaceId place, LineId line, LocalDate day, Metres distance) {}
