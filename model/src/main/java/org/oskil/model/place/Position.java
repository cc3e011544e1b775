package org.oskil.model.place;

/** A point on the ground, in degrees of WGS 84. */
public record Position(double latitude, double longitude) {
  public Position {
    if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException(
          "Position %s, %s is not on the globe. Maybe latitude and longitude are swapped."
              .formatted(latitude, longitude));
    }
  }
}
