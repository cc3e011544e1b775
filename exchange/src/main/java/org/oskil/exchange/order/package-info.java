/**
 * An order as a JSON document, the same for a file and for the server, as {@code
 * docs/guides/order.md} describes it, and as a text for people. Come in through {@link
 * org.oskil.exchange.order.OrderReader} and {@link org.oskil.exchange.order.OrderWriter}.
 */
@NullMarked
package org.oskil.exchange.order;

import org.jspecify.annotations.NullMarked;
