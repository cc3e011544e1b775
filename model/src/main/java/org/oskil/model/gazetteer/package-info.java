/**
 * The places of Ukraine as its codifier has them, as far as a district needs them: oblast, raion,
 * hromada, settlement, and parts of settlements that have no code. Names and categories are valid
 * by day, because places are renamed; spellings that were seen elsewhere are kept beside them. How
 * a written name finds its place is not here but in {@code org.oskil.exchange.toponym}.
 */
@NullMarked
package org.oskil.model.gazetteer;

import org.jspecify.annotations.NullMarked;
