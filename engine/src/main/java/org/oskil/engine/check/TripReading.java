package org.oskil.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.oskil.engine.check.Trip.Boarders;
import org.oskil.engine.check.Trip.Halt;
import org.oskil.model.movement.Train;
import org.oskil.model.people.PartyGroup;
import org.oskil.model.place.Place;
import org.oskil.model.plan.Leg;
import org.oskil.model.plan.Onward;
import org.oskil.model.plan.Run;
import org.oskil.model.plan.Stop;
import org.oskil.model.plan.Stop.Boarding;

/**
 * Looks up what a run names: its vehicle, places, groups, crossings, hub and train. Groups are
 * {@link PartyCount}'s to miss.
 */
final class TripReading {
  private final District district;
  private final List<Fault> faults;

  TripReading(District district, List<Fault> faults) {
    this.district = district;
    this.faults = faults;
  }

  /**
   * A run as a trip; empty, with the reason among the faults, if it names something that is not
   * there.
   */
  Optional<Trip> read(Run run, boolean departed) {
    int before = faults.size();
    var vehicle = district.findVehicle(run.vehicle());
    if (vehicle.isEmpty()) {
      faults.add(new DutyFault.UnknownVehicle(RunName.of(run), run.vehicle()));
    }
    List<Halt> halts = run.stops().stream().flatMap(stop -> readStop(run, stop).stream()).toList();
    run.stops().forEach(stop -> readCrossings(run, stop.approach()));
    readCrossings(run, run.finish().approach());
    var hub = district.findHub(run.finish().hub());
    if (hub.isEmpty()) {
      faults.add(new HubFault.UnknownHub(RunName.of(run), run.finish().hub()));
    }
    List<Train> train = readTrain(run);
    return faults.size() > before || vehicle.isEmpty() || hub.isEmpty()
        ? Optional.empty()
        : Optional.of(new Trip(run, district, departed, vehicle.get(), halts, hub.get(), train));
  }

  private Optional<Halt> readStop(Run run, Stop stop) {
    Optional<Place> place = district.findPlace(stop.place());
    if (place.isEmpty()) {
      faults.add(new BoardingFault.UnknownPlace(RunName.of(run), stop.place()));
    }
    List<Boarders> boarders = new ArrayList<>();
    for (Boarding boarding : stop.boarding()) {
      Optional<PartyGroup> group = district.findGroup(boarding.group());
      if (group.isPresent() && boarding.parties() > 0) {
        boarders.add(new Boarders(group.get(), boarding.parties()));
      }
    }
    return place.map(known -> new Halt(stop, known, boarders));
  }

  private void readCrossings(Run run, Leg leg) {
    for (Leg.Passage passage : leg.passages()) {
      if (district.findCrossing(passage.crossing()).isEmpty()) {
        faults.add(new CrossingFault.UnknownCrossing(RunName.of(run), passage.crossing()));
      }
    }
  }

  private List<Train> readTrain(Run run) {
    return switch (run.finish().onward()) {
      case Onward.Stay stay -> List.of();
      case Onward.ByTrain byTrain -> {
        Optional<Train> train = district.findTrain(byTrain.train());
        if (train.isEmpty()) {
          faults.add(new TrainFault.UnknownTrain(RunName.of(run), byTrain.train()));
        }
        yield train.stream().toList();
      }
    };
  }
}
