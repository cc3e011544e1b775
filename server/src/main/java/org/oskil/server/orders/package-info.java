/**
 * Orders: drafts that are revised, steps that are taken, and what is in force where. The door is
 * {@link org.oskil.server.orders.Orders}; {@link org.oskil.server.orders.OrderInForce} tells others
 * that a version was published. Which step may follow is judged by {@code
 * org.oskil.model.order.Procedure}; the database checks the last of it again.
 */
@NullMarked
package org.oskil.server.orders;

import org.jspecify.annotations.NullMarked;
