package org.oskil.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.oskil.engine.Replanned.Change;
import org.oskil.engine.Replanned.Reason;
import org.oskil.engine.check.Happened;
import org.oskil.engine.check.PlanCheck;
import org.oskil.engine.check.Verdict;
import org.oskil.engine.drawn.Drawn;
import org.oskil.engine.drawn.RandomScenarios;
import org.oskil.model.movement.VehicleId;
import org.oskil.model.network.Crossing;
import org.oskil.model.people.PartyGroup;
import org.oskil.model.plan.Plan;
import org.oskil.model.plan.Run;
import org.oskil.model.scenario.Scenario;
import org.oskil.model.threat.Line;

/** Something happens at some moment, and what is left is planned again. */
class ReplanPropertiesTest {
  private static final int EVENTS = 200;
  private static final PlanningLimits LIMITS = new PlanningLimits(Duration.ofMillis(250), 0, 1, 1);

  /** What has become of a scenario. */
  private record Event(String name, Scenario now, Set<VehicleId> lost) {}

  private record Replan(
      String told, Scenario then, Plan before, Instant at, Event event, Replanned after) {}

  @Test
  void everyReplanIsLegalLeavesWhatHasDepartedAndSaysWhatItChanges() {
    var done = new AtomicInteger();
    var changed = new AtomicInteger();
    LongStream.range(0, EVENTS)
        .parallel()
        .mapToObj(ReplanPropertiesTest::replan)
        .forEach(replan -> {
          judge(replan);
          changed.addAndGet(replan.after.changes().size());
          done.incrementAndGet();
        });
    assertThat(done.get()).isEqualTo(EVENTS);
    assertThat(changed.get()).isGreaterThan(EVENTS / 2);
  }

  private static Replan replan(long seed) {
    var random = new Random(seed);
    Scenario then = RandomScenarios.small(seed);
    Plan before = new FleetPlanner().plan(then, LIMITS, Progress.SILENT).plan();
    Instant at = then.rules().start().plusSeconds(60L * random.nextInt(300));
    Event event = happens(then, random);
    Replanned after =
        new FleetPlanner().replan(event.now, before, at, event.lost, LIMITS, Progress.SILENT);
    String told =
        "seed %d: %s at %s%n%s%s%n-- after --%n%s"
            .formatted(
                seed,
                event.name,
                at,
                RandomScenarios.smallDrawing(seed),
                Drawn.show(before),
                Drawn.show(after.plan()));
    return new Replan(told, then, before, at, event, after);
  }

  private static Event happens(Scenario then, Random random) {
    List<Event> possible = new ArrayList<>();
    possible.add(otherPeople(then, random));
    List<VehicleId> vehicles =
        then.means().groups().stream().flatMap(group -> group.ids().stream()).toList();
    VehicleId vehicle = vehicles.get(random.nextInt(vehicles.size()));
    possible.add(new Event("lost " + vehicle, then, Set.of(vehicle)));
    List<Crossing> crossings = then.network().crossings();
    if (!crossings.isEmpty()) {
      Crossing lost = crossings.get(random.nextInt(crossings.size()));
      possible.add(
          new Event(
              "lost " + lost.id(),
              then.withNetwork(then.network().withoutCrossing(lost.id())),
              Set.of()));
    }
    List<Line> lines = then.threat().lines();
    if (lines.size() > 1) {
      Line refuted = lines.get(random.nextInt(lines.size()));
      List<Line> kept = lines.stream().filter(line -> !line.equals(refuted)).toList();
      possible.add(
          new Event(
              "refuted " + refuted.id(), then.withThreat(then.threat().withLines(kept)), Set.of()));
    }
    return possible.get(random.nextInt(possible.size()));
  }

  private static Event otherPeople(Scenario then, Random random) {
    List<PartyGroup> people = new ArrayList<>(then.people());
    int which = random.nextInt(people.size());
    PartyGroup group = people.get(which);
    int parties = Math.max(0, group.parties() - 1 + random.nextInt(4));
    people.set(
        which,
        new PartyGroup(
            group.id(),
            group.place(),
            group.partyClass(),
            group.needs(),
            parties,
            group.release()));
    return new Event(
        "%s has %d parties".formatted(group.id(), parties), then.withPeople(people), Set.of());
  }

  private static void judge(Replan replan) {
    Verdict verdict =
        PlanCheck.afterReplan(
            new Happened(
                replan.then, replan.before, replan.at, replan.event.now, replan.event.lost),
            replan.after.plan());
    assertThat(verdict.faults()).as(replan.told).isEmpty();
    assertThat(replan.after.plan().runs())
        .as(replan.told)
        .containsAll(
            replan.before.runs().stream()
                .filter(run -> run.departs().isBefore(replan.at))
                .toList());
    assertThat(applied(replan)).as(replan.told).isEqualTo(byId(replan.after.plan()));
  }

  /**
   * The plan in force with the changes made to it. Each change is about a run that is there, or one
   * that is not.
   */
  private static Map<String, Run> applied(Replan replan) {
    Map<String, Run> runs = byId(replan.before);
    for (Change change : replan.after.changes()) {
      switch (change) {
        case Change.Added added -> assertThat(runs.put(added.run().id(), added.run())).isNull();
        case Change.Changed both -> {
          assertThat(both.before()).isNotEqualTo(both.after());
          assertThat(both.before().vehicle()).isEqualTo(both.after().vehicle());
          assertThat(runs.put(both.before().id(), both.after())).isEqualTo(both.before());
        }
        case Change.Dropped dropped -> {
          assertThat(runs.remove(dropped.run().id())).isEqualTo(dropped.run());
          assertThat(isTrue(dropped, replan)).as("%s%n%s", dropped, replan.told).isTrue();
        }
      }
    }
    return runs;
  }

  /** Whether the reason can be the reason. */
  private static boolean isTrue(Change.Dropped dropped, Replan replan) {
    Reason reason = dropped.reason();
    return switch (reason) {
      case VEHICLE_LOST -> replan.event.lost.contains(dropped.run().vehicle());
      case CROSSING_LOST -> !replan.event.now.network().equals(replan.then.network());
      case DEMAND_CHANGED -> !replan.event.now.people().equals(replan.then.people());
      case CARRIED_BETTER, NO_LONGER_FITS -> !replan.event.lost.contains(dropped.run().vehicle());
    };
  }

  private static Map<String, Run> byId(Plan plan) {
    Map<String, Run> runs = new HashMap<>();
    plan.runs().forEach(run -> assertThat(runs.put(run.id(), run)).isNull());
    return runs;
  }
}
