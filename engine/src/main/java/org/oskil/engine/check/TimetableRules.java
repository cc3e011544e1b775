package org.oskil.engine.check;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.oskil.engine.check.Trip.Halt;
import org.oskil.model.movement.VehicleType;
import org.oskil.model.place.PlaceId;
import org.oskil.model.plan.Run;
import org.oskil.model.plan.Stop;
import org.oskil.model.scenario.Rules.Timetable;

/**
 * Rules 1, 5, 6 and 7: times on the grid, time for boarding and alighting, few stops close to each
 * other.
 */
final class TimetableRules {
  private final Trip trip;
  private final Clock clock;
  private final Timetable timetable;
  private final List<Fault> faults;

  TimetableRules(Trip trip, List<Fault> faults) {
    this.trip = trip;
    this.clock = trip.district().clock;
    this.timetable = trip.district().scenario.rules().timetable();
    this.faults = faults;
  }

  void judge() {
    judgeGrid();
    judgeStops();
    for (int stop = 0; stop < trip.halts().size(); stop++) {
      judgeDwell(trip.halts().get(stop), stop == 0);
    }
    judgeAlighting();
  }

  private void judgeGrid() {
    Run run = trip.run();
    if (trip.departs() < 0) {
      Instant start = trip.district().scenario.rules().start();
      faults.add(new TimetableFault.BeforeStart(trip.name(), run.departs(), start));
    }
    judgeGrid(run.departs());
    for (Stop stop : run.stops()) {
      judgeGrid(stop.arrives());
      judgeGrid(stop.departs());
    }
    judgeGrid(run.finish().arrives());
    judgeGrid(run.finish().ready());
  }

  private void judgeGrid(Instant at) {
    if (!clock.isOnGrid(at)) {
      faults.add(new TimetableFault.OffTheGrid(trip.name(), at, timetable.step()));
    }
  }

  private void judgeStops() {
    List<Stop> stops = trip.run().stops();
    if (stops.isEmpty()) {
      faults.add(new TimetableFault.NoStops(trip.name()));
    }
    if (stops.size() > timetable.maxStops()) {
      faults.add(new TimetableFault.TooManyStops(trip.name(), stops.size(), timetable.maxStops()));
    }
    Set<PlaceId> seen = new HashSet<>();
    for (Stop stop : stops) {
      if (!seen.add(stop.place())) {
        faults.add(new TimetableFault.SamePlaceTwice(trip.name(), stop.place()));
      }
    }
    List<Drive> drives = trip.drives();
    drives.subList(0, stops.size()).stream().skip(1).forEach(this::judgeNextStop);
  }

  private void judgeNextStop(Drive drive) {
    if (!drive.leg().passages().isEmpty()) {
      faults.add(new TimetableFault.CrossingBetweenStops(trip.name(), drive.from(), drive.to()));
    }
    long takes = clock.roundUp(Walk.along(trip.district(), drive.leg()).seconds());
    if (takes > timetable.nextStopWithin().toSeconds()) {
      faults.add(
          new TimetableFault.StopTooFar(
              trip.name(),
              drive.from(),
              drive.to(),
              Duration.ofSeconds(takes),
              timetable.nextStopWithin()));
    }
  }

  private void judgeDwell(Halt halt, boolean mayWait) {
    VehicleType type = trip.vehicle().type();
    long boarding = Math.min(type.room().people(), trip.district().peopleOf(halt.place().id()));
    long dwell =
        clock.roundUp(type.stopFixed().plus(type.boardingPerPerson().multipliedBy(boarding)));
    Stop stop = halt.stop();
    long stood = clock.at(stop.departs()) - clock.at(stop.arrives());
    var duration = Duration.ofSeconds(dwell);
    if (stood < dwell) {
      faults.add(
          new TimetableFault.DwellTooShort(
              trip.name(), stop.place(), stop.arrives(), stop.departs(), duration));
    } else if (stood > dwell && !mayWait) {
      faults.add(
          new TimetableFault.WaitsAtLaterStop(
              trip.name(), stop.place(), stop.arrives(), stop.departs(), duration));
    }
  }

  private void judgeAlighting() {
    long alighting = clock.roundUp(trip.vehicle().type().alighting());
    if (trip.ready() - trip.arrives() != alighting) {
      faults.add(
          new TimetableFault.WrongReady(
              trip.name(),
              trip.run().finish().arrives(),
              trip.run().finish().ready(),
              Duration.ofSeconds(alighting)));
    }
  }
}
