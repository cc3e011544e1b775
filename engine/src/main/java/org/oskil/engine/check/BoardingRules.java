package org.oskil.engine.check;

import java.util.List;
import org.oskil.engine.check.BoardingFault.Kind;
import org.oskil.engine.check.Trip.Boarders;
import org.oskil.engine.check.Trip.Halt;
import org.oskil.model.people.PartyGroup;
import org.oskil.model.people.Seats;

/**
 * Rules 9 to 11: room for everybody aboard, nobody before their release or away from home, armour
 * where it must be.
 */
final class BoardingRules {
  private BoardingRules() {}

  static void judge(Trip trip, List<Fault> faults) {
    Seats room = trip.vehicle().type().room();
    long seats = 0;
    long wheelchairs = 0;
    long stretchers = 0;
    for (Halt halt : trip.halts()) {
      if (halt.place().armouredOnly() && !trip.vehicle().type().armoured()) {
        faults.add(new BoardingFault.ArmouredOnly(trip.name(), halt.place().id()));
      }
      for (Boarders boarders : halt.boarders()) {
        judge(trip, halt, boarders.group(), faults);
        seats += boarders.parties() * boarders.group().needs().seats();
        wheelchairs += boarders.parties() * boarders.group().needs().wheelchairs();
        stretchers += boarders.parties() * boarders.group().needs().stretchers();
      }
      judgeRoom(trip, halt, Kind.SEATS, seats, room.seats(), faults);
      judgeRoom(trip, halt, Kind.WHEELCHAIRS, wheelchairs, room.wheelchairs(), faults);
      judgeRoom(trip, halt, Kind.STRETCHERS, stretchers, room.stretchers(), faults);
    }
  }

  private static void judge(Trip trip, Halt halt, PartyGroup group, List<Fault> faults) {
    if (!group.place().equals(halt.place().id())) {
      faults.add(
          new BoardingFault.BoardsElsewhere(
              trip.name(), group.id(), halt.place().id(), group.place()));
    }
    if (halt.stop().departs().isBefore(group.release())) {
      faults.add(
          new BoardingFault.BoardsBeforeRelease(
              trip.name(), group.id(), halt.stop().departs(), group.release()));
    }
  }

  private static void judgeRoom(
      Trip trip, Halt halt, Kind kind, long aboard, int room, List<Fault> faults) {
    if (aboard > room) {
      faults.add(
          new BoardingFault.TooManyAboard(trip.name(), halt.place().id(), kind, aboard, room));
    }
  }
}
