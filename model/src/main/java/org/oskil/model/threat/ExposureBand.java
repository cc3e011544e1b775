package org.oskil.model.threat;

/**
 * What an hour of one person weighs, from a distance on. Ordinal: it orders, it is no probability
 * of anything.
 *
 * @param from the distance at which the band begins; it ends where the next begins
 * @param weight weight of a person-hour
 * @param reason why the band begins here
 */
public record ExposureBand(Metres from, int weight, String reason) {}
