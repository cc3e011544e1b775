package org.oskil.engine.drawn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.oskil.model.movement.VehicleGroup;
import org.oskil.model.movement.VehicleId;
import org.oskil.model.movement.VehicleType;
import org.oskil.model.people.PartyGroup;
import org.oskil.model.people.Seats;
import org.oskil.model.place.PlaceId;
import org.oskil.model.plan.Plan;
import org.oskil.model.plan.Plan.Unseated;
import org.oskil.model.plan.Run;
import org.oskil.model.plan.Stop.Boarding;
import org.oskil.model.scenario.Scenario;

/** Plans that keep every rule and are otherwise made by chance. */
public final class RandomPlans {
  private final Scenario scenario;
  private final Random random;
  private final Steps steps;
  private final Limits limits;
  private final Frames frames;
  private final Map<VehicleId, PlaceId> stands = new HashMap<>();
  private final Map<VehicleId, Integer> ready = new HashMap<>();
  private final List<Run> runs = new ArrayList<>();
  private int[] left;

  private RandomPlans(Scenario scenario, Random random) {
    this.scenario = scenario;
    this.random = random;
    steps = new Steps(scenario.rules());
    limits = new Limits(scenario, steps);
    frames = new Frames(scenario, steps, limits, Frames.Waiting.A_LITTLE);
    left = limits.atFirst();
  }

  public static Plan legal(Scenario scenario, Random random) {
    var plans = new RandomPlans(scenario, random);
    int vehicles = scenario.means().groups().stream().mapToInt(VehicleGroup::vehicles).sum();
    for (int attempt = 0; attempt < 8 * vehicles; attempt++) {
      plans.attempt();
    }
    return plans.plan();
  }

  private void attempt() {
    List<VehicleGroup> groups = scenario.means().groups();
    VehicleGroup group = groups.get(random.nextInt(groups.size()));
    VehicleId vehicle = group.ids().get(random.nextInt(group.vehicles()));
    int departs = ready.getOrDefault(vehicle, 0) + random.nextInt(4);
    List<Frame> possible =
        frames.departing(group, stands.getOrDefault(vehicle, group.depot()), departs);
    if (possible.isEmpty()) {
      return;
    }
    Frame frame = possible.get(random.nextInt(possible.size()));
    int[] then = left.clone();
    if (!Limits.take(then, frame.takes(), 1)) {
      return;
    }
    VehicleType type = scenario.means().getType(group.type());
    List<List<Boarding>> boarding = board(frame, type.room(), then);
    if (boarding.stream().allMatch(List::isEmpty) && random.nextInt(10) > 0) {
      return;
    }
    left = then;
    stands.put(vehicle, frame.end().hub().at());
    ready.put(vehicle, frame.end().ready());
    runs.add(frame.run("run-" + (runs.size() + 1), vehicle, boarding, steps));
  }

  private List<List<Boarding>> board(Frame frame, Seats room, int[] then) {
    List<List<Boarding>> boarding = new ArrayList<>();
    Seats aboard = Seats.NONE;
    for (Frame.Halt halt : frame.halts()) {
      List<Boarding> here = new ArrayList<>();
      for (int i = 0; i < scenario.people().size(); i++) {
        PartyGroup group = scenario.people().get(i);
        boolean there = group.place().equals(halt.place().id());
        int wanted =
            there && !group.release().isAfter(steps.moment(halt.departs()))
                ? random.nextInt(then[i] + 1)
                : 0;
        int taken = 0;
        while (taken < wanted && aboard.plus(group.needs()).fitsInto(room)) {
          int[] after = then.clone();
          if (!Limits.take(after, frame.takesEach(), group.needs().people())) {
            break;
          }
          System.arraycopy(after, 0, then, 0, then.length);
          aboard = aboard.plus(group.needs());
          taken++;
        }
        if (taken > 0) {
          then[i] -= taken;
          here.add(new Boarding(group.id(), taken));
        }
      }
      boarding.add(here);
    }
    return boarding;
  }

  private Plan plan() {
    List<Unseated> unseated = new ArrayList<>();
    for (int i = 0; i < scenario.people().size(); i++) {
      if (left[i] > 0) {
        unseated.add(new Unseated(scenario.people().get(i).id(), left[i]));
      }
    }
    return new Plan(runs, unseated);
  }
}
