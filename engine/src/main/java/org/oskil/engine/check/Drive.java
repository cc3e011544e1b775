package org.oskil.engine.check;

import java.time.Instant;
import org.oskil.model.place.PlaceId;
import org.oskil.model.plan.Leg;

/** A leg, from where and to where it should lead, and when it is driven. */
record Drive(PlaceId from, PlaceId to, Leg leg, Instant departs, Instant arrives) {}
