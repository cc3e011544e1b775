package org.oskil.model.place;

/**
 * A settlement or a part of one under the order.
 *
 * @param hromada what its hromada is called
 * @param listing why it counts as being under the order
 * @param armouredOnly whether only armoured vehicles may enter
 */
public record Place(
    PlaceId id, Names names, Names hromada, Listing listing, boolean armouredOnly) {}
