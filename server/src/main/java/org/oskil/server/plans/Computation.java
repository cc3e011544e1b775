package org.oskil.server.plans;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oskil.engine.FleetPlanner;
import org.oskil.engine.Planned;
import org.oskil.engine.PlanningLimits;
import org.oskil.engine.Progress;
import org.oskil.engine.Replanned;
import org.oskil.engine.check.Happened;
import org.oskil.engine.check.PlanCheck;
import org.oskil.engine.check.Verdict;
import org.oskil.exchange.planfile.Happening;
import org.oskil.exchange.planfile.MadeFrom;
import org.oskil.exchange.planfile.PlanFile;
import org.oskil.exchange.planfile.RunChange;
import org.oskil.exchange.scenario.ScenarioFolder;
import org.oskil.model.plan.Plan;
import org.oskil.model.register.ResidentId;
import org.oskil.model.scenario.Scenario;
import org.oskil.server.plans.Roster.PickUp;

/**
 * From what is known to a plan that the check has judged. Runs of the plan in force that have
 * departed stay, and their people with them. Whoever should be aboard is not asked for again until
 * the run has arrived; who then still counts as being in the place gets a seat again.
 */
final class Computation {
  private static final Plan NO_PLAN = new Plan(List.of(), List.of());

  private final ScenarioFolder folder;
  private final String name;
  private final PlanningLimits limits;

  /**
   * @param name what plan files call the folder
   */
  Computation(ScenarioFolder folder, String name, PlanningLimits limits) {
    this.folder = folder;
    this.name = name;
    this.limits = limits;
  }

  private record Made(PlanFile file, Verdict verdict) {}

  Computed compute(Known known, Instant now) {
    List<PickUp> promises =
        known.inForce() == null
            ? List.of()
            : known.inForce().roster().pickUps(known.inForce().file().plan());
    List<PickUp> departed =
        promises.stream().filter(promise -> promise.run().departs().isBefore(now)).toList();
    Demand demand = Demand.of(notUnderWay(known.residents(), departed, now), folder.scenario());
    Roster everybody =
        new Roster(
            Stream.concat(departed.stream().map(PickUp::party), demand.parties().stream())
                .toList());
    Made made = make(known, everybody, now);
    Roster roster =
        Roster.inOrderOf(
            made.file().plan(),
            departed,
            demand.parties(),
            promises.subList(departed.size(), promises.size()));
    return new Computed(
        known,
        now,
        made.file(),
        roster,
        demand.leftOut(),
        made.verdict().recount().people().seated(),
        Faults.of(made.file().appraisal(), made.verdict()));
  }

  private static List<Resident> notUnderWay(
      List<Resident> residents, List<PickUp> departed, Instant now) {
    Set<ResidentId> underWay =
        departed.stream()
            .filter(one -> one.run().finish().arrives().isAfter(now))
            .flatMap(one -> one.party().residents().stream())
            .collect(Collectors.toSet());
    return residents.stream().filter(resident -> !underWay.contains(resident.id())).toList();
  }

  private Made make(Known known, Roster everybody, Instant now) {
    Scenario written = folder.scenario();
    Scenario scenario = written.withPeople(everybody.groups(written.rules()));
    MadeFrom from = madeFrom(everybody, now);
    if (known.inForce() == null && !now.isAfter(written.rules().start())) {
      Planned planned = new FleetPlanner().plan(scenario, limits, Progress.SILENT);
      return new Made(
          new PlanFile(from, planned.plan(), planned.appraisal(), List.of()),
          PlanCheck.of(scenario, planned.plan()));
    }
    Plan promised = known.inForce() == null ? NO_PLAN : known.inForce().file().plan();
    Roster before = known.inForce() == null ? Roster.NOBODY : known.inForce().roster();
    Replanned replanned =
        new FleetPlanner().replan(scenario, promised, now, Set.of(), limits, Progress.SILENT);
    var happened =
        new Happened(
            written.withPeople(before.groups(written.rules())), promised, now, scenario, Set.of());
    return new Made(
        new PlanFile(
            from,
            replanned.plan(),
            replanned.appraisal(),
            replanned.changes().stream().map(Computation::change).toList()),
        PlanCheck.afterReplan(happened, replanned.plan()));
  }

  private MadeFrom madeFrom(Roster everybody, Instant now) {
    String demand = everybody.demandFile(folder.scenario().rules());
    String fingerprint = fingerprint(demand);
    return new MadeFrom(
        name,
        folder.fingerprint(),
        List.of(
            new Happening(
                now,
                List.of(),
                List.of(),
                List.of(),
                new Happening.Demand(
                    "demand-%s.csv".formatted(fingerprint.substring(0, 12)), fingerprint))));
  }

  private static RunChange change(Replanned.Change change) {
    return switch (change) {
      case Replanned.Change.Added(var run) -> new RunChange.Added(run.id());
      case Replanned.Change.Changed(var before, var after) ->
          new RunChange.Changed(before, after.id());
      case Replanned.Change.Dropped(var run, var reason) ->
          new RunChange.Dropped(run, reason.name());
    };
  }

  private static String fingerprint(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every JDK has SHA-256.", missing);
    }
  }
}
