package org.oskil.engine.fleet;

/** Alike parties of one place, numbered. */
public final class Group {
  public final int index;
  public final int place;

  /** Weight of one person. */
  public final int weight;

  /** People in one party. */
  public final int people;

  public final int seats;
  public final int wheelchairs;
  public final int stretchers;

  /** Parties still to be carried. */
  public final int parties;

  /** First step at which they may depart. */
  public final int release;

  Group(
      int index,
      int place,
      int weight,
      int seats,
      int wheelchairs,
      int stretchers,
      int parties,
      int release) {
    this.index = index;
    this.place = place;
    this.weight = weight;
    this.people = seats + wheelchairs + stretchers;
    this.seats = seats;
    this.wheelchairs = wheelchairs;
    this.stretchers = stretchers;
    this.parties = parties;
    this.release = release;
  }

  public boolean seatsOnly() {
    return wheelchairs == 0 && stretchers == 0;
  }
}
