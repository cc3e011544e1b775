@NullMarked
package org.oskil.exchange.roll;

import org.jspecify.annotations.NullMarked;
