/**
 * The law of evacuation from a folder of CSV files, as {@code docs/guides/law.md} describes them.
 * Come in through {@link org.oskil.exchange.law.LawReader}.
 */
@NullMarked
package org.oskil.exchange.law;

import org.jspecify.annotations.NullMarked;
