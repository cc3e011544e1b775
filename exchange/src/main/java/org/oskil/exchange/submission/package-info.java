/**
 * What phones and desks send about a household, as JSON: one format for the interface and for
 * keeping. Personal words stand apart from what is counted, so that they can be sealed.
 */
@NullMarked
package org.oskil.exchange.submission;

import org.jspecify.annotations.NullMarked;
