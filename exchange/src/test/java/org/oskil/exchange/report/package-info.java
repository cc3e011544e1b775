/** One small report in each of its forms. */
@NullMarked
package org.oskil.exchange.report;

import org.jspecify.annotations.NullMarked;
