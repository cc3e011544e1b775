package org.oskil.exchange.toponym;

import org.oskil.model.gazetteer.Category;
import org.oskil.model.place.KatottgCode;
import org.oskil.model.place.Names;
import org.oskil.model.place.PlaceId;

/** A place that may be meant, with what tells it from others of its name. */
public record Candidate(
    PlaceId place, Names names, Category category, KatottgCode hromada, Names hromadaNames) {}
