package org.oskil.engine.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.oskil.model.movement.Hub;
import org.oskil.model.movement.Hub.Room;
import org.oskil.model.movement.HubId;
import org.oskil.model.movement.HubKind;
import org.oskil.model.movement.Train;

/** Rules 13 to 15 over all runs: berths, room at hubs, seats in trains. */
final class SharedRules {
  private final District district;
  private final List<Trip> trips;
  private final List<Fault> faults;

  SharedRules(District district, List<Trip> trips, List<Fault> faults) {
    this.district = district;
    this.trips = trips;
    this.faults = faults;
  }

  void judge() {
    Map<HubId, List<Trip>> ending = new TreeMap<>();
    Map<HubId, List<Trip>> sheltered = new TreeMap<>();
    Map<String, Tally> aboard = new TreeMap<>();
    for (Trip trip : trips) {
      ending.computeIfAbsent(trip.hub().id(), hub -> new ArrayList<>()).add(trip);
      HubId refuge = trip.train().isEmpty() ? trip.hub().id() : trip.train().getFirst().to();
      sheltered.computeIfAbsent(refuge, hub -> new ArrayList<>()).add(trip);
      for (Train train : trip.train()) {
        aboard.computeIfAbsent(train.id(), id -> new Tally()).add(trip, trip.people());
      }
    }
    ending.forEach(
        (hub, there) -> district.findHub(hub).ifPresent(known -> judgeBerths(known, there)));
    sheltered.forEach(
        (hub, there) -> district.findHub(hub).ifPresent(known -> judgeRoom(known, there)));
    aboard.forEach(
        (id, people) -> district.findTrain(id).ifPresent(train -> judgeTrain(train, people)));
  }

  private void judgeBerths(Hub hub, List<Trip> arriving) {
    arriving.sort(Comparator.comparingLong(Trip::arrives));
    var standing = new PriorityQueue<Trip>(Comparator.comparingLong(Trip::ready));
    int changeable = 0;
    for (Trip trip : arriving) {
      if (trip.ready() <= trip.arrives()) {
        continue;
      }
      while (!standing.isEmpty() && standing.element().ready() <= trip.arrives()) {
        changeable -= standing.remove().departed() ? 0 : 1;
      }
      standing.add(trip);
      changeable += trip.departed() ? 0 : 1;
      if (standing.size() > hub.berths() && changeable > 0) {
        faults.add(
            new HubFault.HubFull(
                trip.name(),
                hub.id(),
                trip.run().finish().arrives(),
                standing.size(),
                hub.berths()));
      }
    }
  }

  private void judgeRoom(Hub hub, List<Trip> sheltered) {
    if (hub.kind() == HubKind.RAILHEAD) {
      return;
    }
    List<Room> entries = hub.room().stream().sorted(Comparator.comparing(Room::from)).toList();
    for (int i = 0; i < entries.size(); i++) {
      long before =
          i + 1 < entries.size() ? district.clock.at(entries.get(i + 1).from()) : Long.MAX_VALUE;
      var arrived = new Tally();
      sheltered.stream()
          .filter(trip -> trip.safe() < before)
          .forEach(trip -> arrived.add(trip, trip.people()));
      if (arrived.exceeds(entries.get(i).people())) {
        faults.add(
            new HubFault.RoomFull(
                hub.id(), entries.get(i).from(), arrived.used(), entries.get(i).people()));
      }
    }
  }

  private void judgeTrain(Train train, Tally people) {
    if (people.exceeds(train.seats())) {
      faults.add(new TrainFault.TrainFull(train.id(), people.used(), train.seats()));
    }
  }
}
