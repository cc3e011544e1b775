package org.oskil.engine.check;

import java.util.ArrayList;
import java.util.List;
import org.oskil.engine.check.District.Vehicle;
import org.oskil.model.movement.Hub;
import org.oskil.model.movement.Train;
import org.oskil.model.people.PartyGroup;
import org.oskil.model.place.Place;
import org.oskil.model.place.PlaceId;
import org.oskil.model.plan.Run;
import org.oskil.model.plan.Stop;

/**
 * A run with everything it names looked up. A run that names something unknown becomes none, and is
 * judged no further.
 *
 * @param district what was known when it was planned
 * @param departed whether it can no longer be changed
 * @param train what its people go on by; none where they stay
 */
record Trip(
    Run run,
    District district,
    boolean departed,
    Vehicle vehicle,
    List<Halt> halts,
    Hub hub,
    List<Train> train) {

  /** A stop with its place and who boards. */
  record Halt(Stop stop, Place place, List<Boarders> boarders) {}

  /** Parties of one group that board together. */
  record Boarders(PartyGroup group, long parties) {
    long people() {
      return parties * group.needs().people();
    }
  }

  RunName name() {
    return RunName.of(run);
  }

  long people() {
    long people = 0;
    for (Halt halt : halts) {
      for (Boarders boarders : halt.boarders) {
        people += boarders.people();
      }
    }
    return people;
  }

  long departs() {
    return district.clock.at(run.departs());
  }

  long arrives() {
    return district.clock.at(run.finish().arrives());
  }

  long ready() {
    return district.clock.at(run.finish().ready());
  }

  /** When its people are safe, in seconds after the start. */
  long safe() {
    return train.isEmpty() ? arrives() : district.clock.at(train.getFirst().arrives());
  }

  /** Its legs in the order in which they are driven: one to each stop, and one to the hub. */
  List<Drive> drives() {
    List<Drive> drives = new ArrayList<>();
    PlaceId from = run.from();
    var departs = run.departs();
    for (Stop stop : run.stops()) {
      drives.add(new Drive(from, stop.place(), stop.approach(), departs, stop.arrives()));
      from = stop.place();
      departs = stop.departs();
    }
    drives.add(new Drive(from, hub.at(), run.finish().approach(), departs, run.finish().arrives()));
    return drives;
  }
}
