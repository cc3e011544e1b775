package org.oskil.model.law;

import java.time.LocalDate;
import org.oskil.model.place.Names;
import org.oskil.model.time.Validity;

/**
 * A law or resolution that rules rest on.
 *
 * @param id short, as rows refer to it: {@code CMU-940-2022}
 * @param source where its text or a report of it was read
 */
public record LegalAct(
    String id, Names title, LocalDate adopted, Validity validity, String source) {}
