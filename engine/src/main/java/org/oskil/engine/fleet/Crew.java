package org.oskil.engine.fleet;

/** Vehicles that can do the same: one type, one set of working windows. */
public final class Crew {
  static final int OFF_DUTY = -1;

  public final String type;
  public final int seats;
  public final int wheelchairs;
  public final int stretchers;
  public final int alightSteps;

  /** Steps a stop takes, by place; {@link Integer#MAX_VALUE} where the type may not enter. */
  final int[] dwell;

  /**
   * By step: until when a run that departs then must be ready; {@link #OFF_DUTY} where none may
   * depart.
   */
  final int[] windowEnd;

  /** Every allowed sequence of stops, by first place. */
  public final StopSequence[][] sequences;

  Crew(
      String type,
      int seats,
      int wheelchairs,
      int stretchers,
      int alightSteps,
      int[] dwell,
      int[] windowEnd,
      StopSequence[][] sequences) {
    this.type = type;
    this.seats = seats;
    this.wheelchairs = wheelchairs;
    this.stretchers = stretchers;
    this.alightSteps = alightSteps;
    this.dwell = dwell;
    this.windowEnd = windowEnd;
    this.sequences = sequences;
  }

  public boolean mayEnter(int place) {
    return dwell[place] != Integer.MAX_VALUE;
  }

  public int dwell(int place) {
    return dwell[place];
  }

  public boolean onDuty(int step) {
    return windowEnd[step] != OFF_DUTY;
  }

  public int windowEnd(int step) {
    return windowEnd[step];
  }

  public int places() {
    return seats + wheelchairs + stretchers;
  }
}
