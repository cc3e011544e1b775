package org.oskil.exchange.toponym;

import java.time.LocalDate;

/**
 * A name to resolve.
 *
 * @param written as somebody wrote it, perhaps with the kind of settlement before it and the
 *     hromada behind it
 * @param hromada the name or code of the hromada it is known to lie in; empty where it is not known
 * @param day on which the name was written, because places are renamed
 */
public record Asked(String written, String hromada, LocalDate day) {}
