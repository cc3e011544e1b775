package org.oskil.model.law;

import org.oskil.model.place.Names;
import org.oskil.model.time.Validity;

/**
 * What an order under a regime needs while this row is valid.
 *
 * @param proposal of the military command
 * @param concurrence of the bodies that have to agree
 * @param concurrenceDays within how many days they have to; 0 where the law names none
 * @param act the id of the {@link LegalAct} it rests on
 */
public record RegimeRule(
    Regime regime,
    Validity validity,
    Requirement proposal,
    Requirement concurrence,
    int concurrenceDays,
    String act,
    Names note) {}
