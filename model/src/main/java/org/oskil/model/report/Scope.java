package org.oskil.model.report;

import java.time.Instant;
import org.oskil.model.count.Areas;
import org.oskil.model.decision.Terms;

/**
 * What a report counts under one order version.
 *
 * @param since when the version came into force
 * @param areas the settlements it lists
 */
public record Scope(Terms terms, Instant since, Areas areas) {}
