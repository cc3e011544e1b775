package org.oskil.model.network;

import java.time.Duration;
import org.oskil.model.place.PlaceId;

/** Something a vehicle travels along, both ways, in the same time. */
public sealed interface Way permits Road, Crossing {
  PlaceId a();

  PlaceId b();

  Duration travel();

  default boolean joins(PlaceId one, PlaceId other) {
    return a().equals(one) && b().equals(other) || a().equals(other) && b().equals(one);
  }
}
