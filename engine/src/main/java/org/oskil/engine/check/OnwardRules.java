package org.oskil.engine.check;

import java.time.Duration;
import java.util.List;
import org.oskil.model.movement.Hub;
import org.oskil.model.movement.HubKind;
import org.oskil.model.movement.Train;
import org.oskil.model.plan.Run;
import org.oskil.model.scenario.Scenario;

/**
 * Rules 15 and 16 for one run: from a railhead people go on by a train that they reach, and are
 * safe in time.
 */
final class OnwardRules {
  private OnwardRules() {}

  static void judge(Trip trip, List<Fault> faults) {
    trip.train().forEach(train -> judgeTrain(trip, train, faults));
    if (trip.people() == 0) {
      return;
    }
    if (trip.train().isEmpty() && trip.hub().kind() == HubKind.RAILHEAD) {
      faults.add(new TrainFault.StaysAtRailhead(trip.name(), trip.hub().id()));
    }
    Clock clock = trip.district().clock;
    if (trip.safe() > clock.deadline()) {
      faults.add(
          new HubFault.AfterDeadline(
              trip.name(), clock.moment(trip.safe()), trip.district().scenario.rules().deadline()));
    }
  }

  private static void judgeTrain(Trip trip, Train train, List<Fault> faults) {
    Scenario scenario = trip.district().scenario;
    Hub hub = trip.hub();
    if (hub.kind() != HubKind.RAILHEAD || !train.from().equals(hub.id())) {
      faults.add(new TrainFault.WrongTrain(trip.name(), train.id(), hub.id()));
      return;
    }
    Run run = trip.run();
    Duration transfer = scenario.means().transfer();
    if (trip.district().clock.at(train.departs()) < trip.arrives() + transfer.toSeconds()) {
      faults.add(
          new TrainFault.TrainMissed(
              trip.name(), train.id(), run.finish().arrives(), train.departs(), transfer));
    }
  }
}
