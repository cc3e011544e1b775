package org.oskil.model.gazetteer;

import org.oskil.model.place.KatottgCode;
import org.oskil.model.time.Validity;

/** The days on which the official list of territories has a settlement as occupied. */
public record Occupation(KatottgCode settlement, Validity days) {}
