@NullMarked
package org.oskil.exchange.submission;

import org.jspecify.annotations.NullMarked;
