/**
 * Names as people write them, and the one place each of them means. Come in through {@link
 * org.oskil.exchange.toponym.PlaceNames}: it answers one place, several to choose from, or none
 * with what comes near. It never guesses: a name that two places share is asked about.
 */
@NullMarked
package org.oskil.exchange.toponym;

import org.jspecify.annotations.NullMarked;
