package org.oskil.engine.drawn;

import java.util.ArrayList;
import java.util.List;
import org.oskil.model.movement.Hub;
import org.oskil.model.movement.Train;
import org.oskil.model.movement.VehicleId;
import org.oskil.model.place.Place;
import org.oskil.model.place.PlaceId;
import org.oskil.model.plan.Finish;
import org.oskil.model.plan.Onward;
import org.oskil.model.plan.Run;
import org.oskil.model.plan.Stop;
import org.oskil.model.plan.Stop.Boarding;

/**
 * A run with its times and its end, before anybody has boarded. Times are in steps after the start.
 *
 * @param takes numbers of {@link Limits} from which the run takes one each
 * @param takesEach numbers of {@link Limits} from which each person aboard takes one
 */
record Frame(
    PlaceId from,
    int departs,
    List<Halt> halts,
    End end,
    List<Integer> takes,
    List<Integer> takesEach) {

  record Halt(Place place, Ways.Way approach, int arrives, int departs) {}

  /**
   * @param train what people go on by; none where they stay
   */
  record End(Hub hub, Ways.Way approach, int arrives, int ready, List<Train> train) {}

  Run run(String id, VehicleId vehicle, List<List<Boarding>> boarding, Steps steps) {
    List<Stop> stops = new ArrayList<>();
    int departs = this.departs;
    for (int i = 0; i < halts.size(); i++) {
      Halt halt = halts.get(i);
      stops.add(
          new Stop(
              halt.place.id(),
              halt.approach.leg(steps.moment(departs)),
              steps.moment(halt.arrives),
              steps.moment(halt.departs),
              boarding.get(i)));
      departs = halt.departs;
    }
    Onward onward =
        end.train.isEmpty() ? new Onward.Stay() : new Onward.ByTrain(end.train.getFirst().id());
    return new Run(
        id,
        vehicle,
        from,
        steps.moment(this.departs),
        stops,
        new Finish(
            end.hub.id(),
            end.approach.leg(steps.moment(departs)),
            steps.moment(end.arrives),
            steps.moment(end.ready),
            onward));
  }
}
