/**
 * The gazetteer from a folder of CSV files, as {@code docs/guides/gazetteer.md} describes them:
 * codes and names of Ukraine's codifier of territories (KATOTTG), with what the codifier lacks
 * beside it. Come in through {@link org.oskil.exchange.katottg.GazetteerReader}.
 */
@NullMarked
package org.oskil.exchange.katottg;

import org.jspecify.annotations.NullMarked;
