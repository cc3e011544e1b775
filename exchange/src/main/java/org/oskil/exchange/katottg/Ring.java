package org.oskil.exchange.katottg;

import java.util.List;
import org.oskil.model.place.Position;

/** A polygon given by its corners, without the first one again at the end. */
record Ring(List<Position> corners) {
  Ring {
    corners = List.copyOf(corners);
  }

  /** Whether two of its sides that do not meet in a corner have a point in common. */
  boolean crossesItself() {
    int n = corners.size();
    for (int i = 0; i < n; i++) {
      for (int j = i + 2; j < n; j++) {
        boolean neighbours = i == 0 && j == n - 1;
        if (!neighbours && sidesMeet(corner(i), corner(i + 1), corner(j), corner(j + 1))) {
          return true;
        }
      }
    }
    return false;
  }

  /** By counting the sides that lie to the east of the point. */
  boolean contains(Position point) {
    boolean inside = false;
    for (int i = 0; i < corners.size(); i++) {
      Position a = corner(i);
      Position b = corner(i + 1);
      boolean passes = a.latitude() > point.latitude() != b.latitude() > point.latitude();
      if (passes && point.longitude() < longitudeAt(point.latitude(), a, b)) {
        inside = !inside;
      }
    }
    return inside;
  }

  private Position corner(int i) {
    return corners.get(i % corners.size());
  }

  private static double longitudeAt(double latitude, Position a, Position b) {
    return a.longitude()
        + (b.longitude() - a.longitude())
            * (latitude - a.latitude())
            / (b.latitude() - a.latitude());
  }

  private static boolean sidesMeet(Position a, Position b, Position c, Position d) {
    return turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0;
  }

  /** Above zero where a, b, c turn left, below where they turn right. */
  private static double turn(Position a, Position b, Position c) {
    return (b.longitude() - a.longitude()) * (c.latitude() - a.latitude())
        - (b.latitude() - a.latitude()) * (c.longitude() - a.longitude());
  }
}
