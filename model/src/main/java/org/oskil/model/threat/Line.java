package org.oskil.model.threat;

import java.time.LocalDate;
import org.oskil.model.place.Names;

/**
 * A line that somebody claims the front to be.
 *
 * @param source who drew it, and in what layer
 * @param day the day it speaks of
 */
public record Line(LineId id, Names names, String source, LocalDate day) {}
