package org.oskil.model.people;

/**
 * Room by kind: what a vehicle offers, or what a party needs. One person takes exactly one of the
 * three.
 */
public record Seats(int seats, int wheelchairs, int stretchers) {
  public static final Seats NONE = new Seats(0, 0, 0);

  public Seats {
    if (seats < 0 || wheelchairs < 0 || stretchers < 0) {
      throw new IllegalArgumentException(
          "Seats cannot be negative: %d seats, %d wheelchairs, %d stretchers."
              .formatted(seats, wheelchairs, stretchers));
    }
  }

  public int people() {
    return seats + wheelchairs + stretchers;
  }

  public boolean fitsInto(Seats room) {
    return seats <= room.seats && wheelchairs <= room.wheelchairs && stretchers <= room.stretchers;
  }

  public Seats plus(Seats other) {
    return new Seats(
        seats + other.seats, wheelchairs + other.wheelchairs, stretchers + other.stretchers);
  }

  public Seats times(int parties) {
    return new Seats(seats * parties, wheelchairs * parties, stretchers * parties);
  }
}
