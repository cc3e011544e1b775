package org.oskil.exchange.scenario;

import org.oskil.model.place.PlaceId;
import org.oskil.model.threat.LineId;
import org.oskil.model.threat.Metres;

/** A row of {@code distances.csv}: how far a node is from a line. */
record Distance(PlaceId node, LineId line, Metres metres) {}
