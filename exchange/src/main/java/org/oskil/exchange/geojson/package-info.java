/**
 * GeoJSON (RFC 7946) for map programs: places, roads, crossings, hubs, and every run as a line with
 * times. Claimed front lines are never written. It names future times and places and must not be
 * published.
 */
@NullMarked
package org.oskil.exchange.geojson;

import org.jspecify.annotations.NullMarked;
