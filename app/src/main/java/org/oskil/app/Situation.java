package org.oskil.app;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.oskil.exchange.planfile.Happening;
import org.oskil.model.movement.VehicleId;
import org.oskil.model.network.CrossingId;
import org.oskil.model.network.Network;
import org.oskil.model.people.PartyGroup;
import org.oskil.model.plan.Plan;
import org.oskil.model.plan.Run;
import org.oskil.model.scenario.Scenario;
import org.oskil.model.threat.Threat;

/**
 * What is known of a scenario after things happened, and what was known before the last of them.
 *
 * @param then before the last happening, but with every crossing that stood at the start: what
 *     departed earlier may have used it
 * @param now after all of them
 * @param lost every vehicle lost so far
 */
record Situation(Scenario then, Scenario now, Set<VehicleId> lost) {
  Situation {
    lost = Set.copyOf(lost);
  }

  static Situation of(Scenario written) {
    return new Situation(written, written, Set.of());
  }

  /**
   * After one more happening.
   *
   * @param people who is to be carried from then on; those of {@link #now} where nothing changed
   * @param plan any plan that holds every run departed until then
   */
  Situation after(Happening happening, List<PartyGroup> people, Plan plan) {
    List<Run> departed =
        plan.runs().stream().filter(run -> run.departs().isBefore(happening.now())).toList();
    var vehicles = new HashSet<>(lost);
    vehicles.addAll(happening.lostVehicles());
    Scenario before = now.withNetwork(then.network());
    Scenario next =
        now.withNetwork(without(now.network(), happening.lostCrossings()))
            .withThreat(without(now.threat(), happening))
            .withPeople(Roll.keeping(departed, now.people(), people));
    return new Situation(before, next, vehicles);
  }

  private static Network without(Network network, List<CrossingId> lost) {
    Network left = network;
    for (CrossingId crossing : lost) {
      left = left.withoutCrossing(crossing);
    }
    return left;
  }

  private static Threat without(Threat threat, Happening happening) {
    return threat.withLines(
        threat.lines().stream()
            .filter(line -> !happening.refutedLines().contains(line.id()))
            .toList());
  }

  /** A file beside a plan file, as the plan file names it. */
  static Path beside(Path planFile, String named) {
    Path folder = planFile.toAbsolutePath().getParent();
    return (folder == null ? Path.of(named) : folder.resolve(named)).normalize();
  }

  /**
   * How a plan file in that folder names a file or folder: relative where that is possible, with
   * forward slashes.
   */
  static String named(Path folder, Path target) {
    Path from = folder.toAbsolutePath().normalize();
    Path to = target.toAbsolutePath().normalize();
    boolean sameRoot = from.getRoot() != null && from.getRoot().equals(to.getRoot());
    return (sameRoot ? from.relativize(to) : to).toString().replace('\\', '/');
  }
}
