package org.oskil.exchange.input;

import org.oskil.exchange.problem.ProblemCode;
import org.oskil.model.place.Position;

/** Reads the columns {@code lat} and {@code lon}. */
public final class Coordinates {
  private static final Position STAND_IN = new Position(0, 0);

  private Coordinates() {}

  public static Position read(Row row) {
    Field latitude = row.at("lat");
    Field longitude = row.at("lon");
    double lat = latitude.decimal();
    double lon = longitude.decimal();
    if (isInUkraine(/* lat= */ lon, /* lon= */ lat)) {
      latitude.report(ProblemCode.COORDINATES_SWAPPED);
      return STAND_IN;
    }
    boolean latFits = isOnTheGlobe(latitude, lat, 90);
    boolean lonFits = isOnTheGlobe(longitude, lon, 180);
    return latFits && lonFits ? new Position(lat, lon) : STAND_IN;
  }

  private static boolean isOnTheGlobe(Field field, double degrees, double limit) {
    if (Math.abs(degrees) > limit) {
      field.report(ProblemCode.NOT_ON_THE_GLOBE);
      return false;
    }
    return true;
  }

  /**
   * Roughly: a box around the country. Nothing within it is within it again with its axes swapped.
   */
  private static boolean isInUkraine(double lat, double lon) {
    return lat >= 44 && lat <= 53 && lon >= 22 && lon <= 41;
  }
}
