package org.oskil.engine.check;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.oskil.engine.check.Walk.Passed;
import org.oskil.model.network.Crossing;
import org.oskil.model.place.PlaceId;
import org.oskil.model.plan.Leg.Passage;

/**
 * Rules 2, 3 and 12: every leg goes the fastest way in its time, and over an open crossing when it
 * says so.
 */
final class LegRules {
  private final Trip trip;
  private final District district;
  private final List<Fault> faults;

  LegRules(Trip trip, List<Fault> faults) {
    this.trip = trip;
    this.district = trip.district();
    this.faults = faults;
  }

  void judge() {
    trip.drives().forEach(this::judge);
  }

  private void judge(Drive drive) {
    List<PlaceId> via = drive.leg().via();
    if (via.isEmpty()
        || !via.getFirst().equals(drive.from())
        || !via.getLast().equals(drive.to())) {
      faults.add(new WayFault.LegElsewhere(trip.name(), drive.from(), drive.to(), via));
      return;
    }
    Walk walk = Walk.along(district, drive.leg());
    if (walk.isBroken()) {
      int reached = walk.stretches().size();
      faults.add(new WayFault.NoSuchWay(trip.name(), via.get(reached), via.get(reached + 1)));
      return;
    }
    judgePassages(drive, walk);
    judgeWay(drive, walk);
    judgeTime(drive, walk.seconds());
  }

  private void judgePassages(Drive drive, Walk walk) {
    for (Passed passed : walk.passed()) {
      Passage passage = passed.passage();
      if (!passed.crossing().isOpen()) {
        faults.add(new CrossingFault.ClosedCrossing(trip.name(), passage.crossing(), passage.at()));
      }
      long expected = district.clock.at(drive.departs()) + passed.secondsBefore();
      if (district.clock.at(passage.at()) != expected
          || !district.clock.isWholeSecond(passage.at())) {
        faults.add(
            new CrossingFault.WrongPassageTime(
                trip.name(), passage.crossing(), passage.at(), district.clock.moment(expected)));
      }
    }
    for (Passage passage :
        drive.leg().passages().subList(walk.passed().size(), drive.leg().passages().size())) {
      faults.add(new CrossingFault.PassageElsewhere(trip.name(), passage.crossing(), passage.at()));
    }
  }

  private void judgeWay(Drive drive, Walk walk) {
    List<Passed> passed = walk.passed();
    OptionalLong byRoad = district.roads.findFastest(drive.from(), drive.to());
    if (byRoad.isPresent() && !passed.isEmpty()) {
      faults.add(new WayFault.NeedlessCrossing(trip.name(), drive.from(), drive.to()));
    } else if (passed.size() > 1) {
      faults.add(
          new WayFault.TooManyCrossings(trip.name(), drive.from(), drive.to(), passed.size()));
    } else {
      OptionalLong fastest = passed.isEmpty() ? byRoad : over(drive, passed.getFirst().crossing());
      if (fastest.isPresent() && fastest.getAsLong() < walk.seconds()) {
        faults.add(
            new WayFault.NotTheFastestWay(
                trip.name(),
                drive.from(),
                drive.to(),
                Duration.ofSeconds(walk.seconds()),
                Duration.ofSeconds(fastest.getAsLong())));
      }
    }
  }

  private OptionalLong over(Drive drive, Crossing crossing) {
    return district.roads.findFastest(drive.from(), drive.to(), crossing);
  }

  private void judgeTime(Drive drive, long seconds) {
    long takes = district.clock.roundUp(seconds);
    long took = district.clock.at(drive.arrives()) - district.clock.at(drive.departs());
    var duration = Duration.ofSeconds(takes);
    if (took < takes) {
      faults.add(
          new WayFault.LegTooFast(
              trip.name(), drive.from(), drive.to(), drive.departs(), drive.arrives(), duration));
    } else if (took > takes) {
      faults.add(
          new WayFault.LegTooSlow(
              trip.name(), drive.from(), drive.to(), drive.departs(), drive.arrives(), duration));
    }
  }
}
