package org.oskil.model.order;

import org.oskil.model.place.Names;

/**
 * The official whose name stands under the order.
 *
 * @param acting whether in place of the head
 */
public record Signatory(Names name, Names position, boolean acting) {}
