package org.oskil.engine.drawn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.oskil.engine.drawn.Ride.Story;
import org.oskil.model.movement.VehicleGroup;
import org.oskil.model.movement.VehicleType;
import org.oskil.model.people.PartyGroup;
import org.oskil.model.people.Seats;
import org.oskil.model.place.PlaceId;
import org.oskil.model.plan.Stop.Boarding;
import org.oskil.model.scenario.Scenario;

/**
 * The true optimum of a tiny scenario. Goes through the steps one by one; at each, every idle
 * vehicle departs on every run it can, with everybody it can take, or stays. Ways to the same
 * situation are merged, keeping each that is best for some mix of the lines. A situation is where
 * each vehicle stands and is ready, and what is left of everything that is limited.
 */
public final class ExhaustiveSearch {
  private final Scenario scenario;
  private final Steps steps;
  private final Price price;
  private final Limits limits;
  private final Frames frames;
  private final int lines;
  private final List<VehicleGroup> groupOfVehicle = new ArrayList<>();
  private final Map<Frame, long[][]> prices = new HashMap<>();
  private Map<String, Situation> situations = new HashMap<>();

  /** Where everything stands, and the best ways to have come there. */
  private static final class Situation {
    final int[] left;
    final List<PlaceId> stands;
    final int[] ready;
    final List<Past> pasts = new ArrayList<>();

    Situation(int[] left, List<PlaceId> stands, int[] ready) {
      this.left = left;
      this.stands = stands;
      this.ready = ready;
    }
  }

  /** What everybody seated so far costs on each line, and the rides that seated them. */
  private static final class Past {
    final long[] cost;
    final Story story;
    final int rides;

    Past(long[] cost, Story story, int rides) {
      this.cost = cost;
      this.story = story;
      this.rides = rides;
    }

    /** Costs no more on any line, and of two that cost the same the one with fewer rides. */
    boolean isAsGoodAs(Past other) {
      for (int line = 0; line < cost.length; line++) {
        if (cost[line] > other.cost[line]) {
          return false;
        }
      }
      return rides <= other.rides || !Arrays.equals(cost, other.cost);
    }
  }

  private ExhaustiveSearch(Scenario scenario) {
    this.scenario = scenario;
    steps = new Steps(scenario.rules());
    price = new Price(scenario, steps);
    limits = new Limits(scenario, steps);
    frames = new Frames(scenario, steps, limits, Frames.Waiting.TO_CROSS_EARLIER);
    lines = scenario.threat().lines().size();
    for (VehicleGroup group : scenario.means().groups()) {
      group.ids().forEach(vehicle -> groupOfVehicle.add(group));
    }
  }

  /** Goes through a scenario once, for several questions. */
  public static ExhaustiveSearch through(Scenario scenario) {
    var search = new ExhaustiveSearch(scenario);
    search.run();
    return search;
  }

  /** As {@link #best(Scenario, long[])}. */
  public Optimum best(long[] references) {
    return choose(references);
  }

  /** By line, as {@link #bestForLine}. */
  public long[] bestForEachLine() {
    long[] best = new long[lines];
    for (int line = 0; line < lines; line++) {
      long[] onlyThisLine = new long[lines];
      Arrays.fill(onlyThisLine, Long.MAX_VALUE / 4);
      onlyThisLine[line] = 0;
      best[line] = choose(onlyThisLine).largestRegret();
    }
    return best;
  }

  /**
   * Least weighted people without a seat, and among such plans the least of the largest regrets
   * against these references.
   */
  public static Optimum best(Scenario scenario, long[] references) {
    return through(scenario).best(references);
  }

  /**
   * Least exposure if this line is true, among plans with the least weighted people without a seat.
   */
  public static long bestForLine(Scenario scenario, int line) {
    var alone = scenario.threat().withLines(List.of(scenario.threat().lines().get(line)));
    return best(scenario.withThreat(alone), new long[] {0}).largestRegret();
  }

  private void run() {
    var first =
        new Situation(
            limits.atFirst(),
            groupOfVehicle.stream().map(VehicleGroup::depot).toList(),
            new int[groupOfVehicle.size()]);
    first.pasts.add(new Past(new long[lines], new Story.None(), 0));
    situations.put("", first);
    for (int step = 0; step <= steps.horizon(); step++) {
      Map<String, Situation> before = situations;
      situations = new HashMap<>();
      for (Situation situation : before.values()) {
        Situation here = at(situation.left, situation.stands, situation.ready, step);
        situation.pasts.forEach(past -> keep(here, past));
      }
      for (int vehicle = 0; vehicle < groupOfVehicle.size(); vehicle++) {
        for (Situation situation : List.copyOf(situations.values())) {
          if (situation.ready[vehicle] <= step) {
            depart(situation, vehicle, step);
          }
        }
      }
    }
  }

  private void depart(Situation situation, int vehicle, int step) {
    VehicleGroup group = groupOfVehicle.get(vehicle);
    VehicleType type = scenario.means().getType(group.type());
    for (Frame frame : frames.departing(group, situation.stands.get(vehicle), step)) {
      int[] left = situation.left.clone();
      if (Limits.take(left, frame.takes(), 1)) {
        List<PlaceId> stands = new ArrayList<>(situation.stands);
        stands.set(vehicle, frame.end().hub().at());
        int[] ready = situation.ready.clone();
        ready[vehicle] = frame.end().ready();
        List<List<Boarding>> boarding = new ArrayList<>();
        frame.halts().forEach(halt -> boarding.add(new ArrayList<>()));
        board(
            new Departure(situation, frame, group, stands, ready, step),
            left,
            0,
            0,
            type.room(),
            new long[lines],
            boarding);
      }
    }
  }

  /** A vehicle about to depart, and how everything stands then. */
  private static final class Departure {
    final Situation before;
    final Frame frame;
    final VehicleGroup group;
    final List<PlaceId> stands;
    final int[] ready;
    final int step;

    Departure(
        Situation before,
        Frame frame,
        VehicleGroup group,
        List<PlaceId> stands,
        int[] ready,
        int step) {
      this.before = before;
      this.frame = frame;
      this.group = group;
      this.stands = stands;
      this.ready = ready;
      this.step = step;
    }
  }

  private void board(
      Departure departure,
      int[] left,
      int stop,
      int group,
      Seats room,
      long[] cost,
      List<List<Boarding>> boarding) {
    if (stop == departure.frame.halts().size()) {
      finish(departure, left, cost, boarding);
      return;
    }
    if (group == scenario.people().size()) {
      board(departure, left, stop + 1, 0, room, cost, boarding);
      return;
    }
    board(departure, left, stop, group + 1, room, cost, boarding);
    PartyGroup people = scenario.people().get(group);
    Frame.Halt halt = departure.frame.halts().get(stop);
    if (!people.place().equals(halt.place().id())
        || people.release().isAfter(steps.moment(halt.departs()))) {
      return;
    }
    long[] one = prices.computeIfAbsent(departure.frame, this::pricesOf)[stop];
    int weight = scenario.rules().classWeight(people.partyClass()) * people.needs().people();
    for (int parties = 1;
        parties <= left[group] && people.needs().times(parties).fitsInto(room);
        parties++) {
      int[] then = left.clone();
      then[group] -= parties;
      if (!Limits.take(then, departure.frame.takesEach(), parties * people.needs().people())) {
        return;
      }
      long[] total = cost.clone();
      for (int line = 0; line < lines; line++) {
        total[line] += (long) parties * weight * one[line];
      }
      boarding.get(stop).add(new Boarding(people.id(), parties));
      board(
          departure,
          then,
          stop,
          group + 1,
          less(room, people.needs().times(parties)),
          total,
          boarding);
      boarding.get(stop).removeLast();
    }
  }

  private void finish(Departure departure, int[] left, long[] cost, List<List<Boarding>> boarding) {
    Situation next = at(left, departure.stands, departure.ready, departure.step);
    var ride = new Ride(departure.group, departure.frame, boarding);
    for (Past past : List.copyOf(departure.before.pasts)) {
      long[] total = cost.clone();
      for (int line = 0; line < lines; line++) {
        total[line] += past.cost[line];
      }
      keep(next, new Past(total, new Story.After(past.story, ride), past.rides + 1));
    }
  }

  private static Seats less(Seats room, Seats taken) {
    return new Seats(
        room.seats() - taken.seats(),
        room.wheelchairs() - taken.wheelchairs(),
        room.stretchers() - taken.stretchers());
  }

  private long[][] pricesOf(Frame frame) {
    long[][] byStop = new long[frame.halts().size()][lines];
    for (int stop = 0; stop < byStop.length; stop++) {
      for (int line = 0; line < lines; line++) {
        byStop[stop][line] = price.carried(frame, stop, line);
      }
    }
    return byStop;
  }

  private static void keep(Situation situation, Past past) {
    if (situation.pasts.stream().noneMatch(known -> known.isAsGoodAs(past))) {
      situation.pasts.removeIf(past::isAsGoodAs);
      situation.pasts.add(past);
    }
  }

  /**
   * The situation for runs that depart at this step or later: what lies behind no longer tells two
   * apart.
   */
  private Situation at(int[] left, List<PlaceId> stands, int[] ready, int step) {
    var key = new StringBuilder();
    for (int number = 0; number < left.length; number++) {
      if (limits.matters(number, step)) {
        key.append((char) left[number]);
      }
    }
    List<String> vehicles = new ArrayList<>();
    for (int vehicle = 0; vehicle < ready.length; vehicle++) {
      vehicles.add(
          groupOfVehicle.get(vehicle).id()
              + " "
              + stands.get(vehicle)
              + " "
              + Math.max(step, ready[vehicle]));
    }
    vehicles.sort(null);
    key.append(vehicles);
    return situations.computeIfAbsent(key.toString(), unseen -> new Situation(left, stands, ready));
  }

  private Optimum choose(long[] references) {
    if (references.length != lines) {
      throw new IllegalArgumentException(
          "There are %d lines, but %s are the references."
              .formatted(lines, Arrays.toString(references)));
    }
    long fewest = Long.MAX_VALUE;
    long smallest = Long.MAX_VALUE;
    int rides = Integer.MAX_VALUE;
    Story best = new Story.None();
    for (Situation situation : situations.values()) {
      long without = 0;
      long[] staying = new long[lines];
      for (int i = 0; i < scenario.people().size(); i++) {
        PartyGroup group = scenario.people().get(i);
        long weighted =
            (long) situation.left[i]
                * group.needs().people()
                * scenario.rules().classWeight(group.partyClass());
        without += weighted;
        for (int line = 0; line < lines; line++) {
          staying[line] += weighted * price.left(group.place(), line);
        }
      }
      for (Past past : situation.pasts) {
        long regret = Long.MIN_VALUE;
        for (int line = 0; line < lines; line++) {
          regret = Math.max(regret, past.cost[line] + staying[line] - references[line]);
        }
        boolean better =
            without != fewest
                ? without < fewest
                : regret != smallest ? regret < smallest : past.rides < rides;
        if (better) {
          fewest = without;
          smallest = regret;
          rides = past.rides;
          best = past.story;
        }
      }
    }
    return new Optimum(fewest, smallest, PlanOfRides.of(scenario, best.rides()));
  }
}
