package org.oskil.model.order;

/**
 * One version of an order.
 *
 * @param number counted from 1 within the order
 */
public record OrderVersion(VersionId id, OrderId order, int number, OrderText text) {}
