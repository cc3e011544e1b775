package org.oskil.model.gazetteer;

import org.oskil.model.place.Names;
import org.oskil.model.time.Validity;

/** What a unit is called and what it is in law, as long as that is valid. */
public record Naming(Names names, Category category, Validity validity) {}
