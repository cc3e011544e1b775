package org.oskil.engine.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.oskil.engine.duty.LoadValue;
import org.oskil.engine.fleet.Blend;
import org.oskil.engine.fleet.Crew;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Group;
import org.oskil.engine.fleet.StopSequence;

/** What one more run would save a loaded schedule: whoever has a dearer seat, or none, moves up. */
final class SavedLoads implements LoadValue {
  private static final long UNKNOWN = -1;

  /** A party that needs more than seats, where it sits now. */
  private record Special(Group group, long cost, int parties) {}

  private final FleetProblem problem;
  private final Blend blend;
  private final Crew crew;
  private final WaitingLine[] lines;
  private final Special[][] specials;
  private final int heaviest;
  private final long[][] alone;

  // Where in each stop's line the next person to move up stands, by level.
  private final int[][] at;
  private final int[][] leftAt;
  private final long[] stopCost;
  private final int[] stopStep;
  private final WaitingLine[] stopLine;
  private final Special[][] specialsAt;

  /**
   * @param withoutSeat cost of having no seat to a person of weight one, beside staying
   */
  SavedLoads(
      FleetProblem problem,
      Blend blend,
      Crew crew,
      List<Ride> loaded,
      Loader loader,
      long withoutSeat) {
    this.problem = problem;
    this.blend = blend;
    this.crew = crew;
    heaviest = Arrays.stream(problem.groups).mapToInt(group -> group.weight).max().orElse(0);
    WaitingLine.Builder[] builders = new WaitingLine.Builder[problem.places.size()];
    List<List<Special>> special = new ArrayList<>();
    for (int place = 0; place < builders.length; place++) {
      builders[place] = new WaitingLine.Builder();
      special.add(new ArrayList<>());
    }
    for (Ride ride : loaded) {
      for (int b = 0; b < ride.boardings(); b++) {
        Group group = problem.groups[ride.group(b)];
        add(builders, special, group, ride.blended(ride.stop(b), blend.weights), ride.parties(b));
      }
    }
    for (Group group : problem.groups) {
      if (loader.left(group.index) > 0) {
        long cost = blend.place[group.place] * problem.stayingSeconds() + withoutSeat;
        add(builders, special, group, cost, loader.left(group.index));
      }
    }
    lines = Arrays.stream(builders).map(WaitingLine.Builder::build).toArray(WaitingLine[]::new);
    specials =
        special.stream()
            .map(list ->
                list.stream()
                    .sorted((a, b) -> Long.compare(b.cost, a.cost))
                    .toArray(Special[]::new))
            .toArray(Special[][]::new);
    alone = new long[problem.places.size()][problem.lastReady + 1];
    for (long[] row : alone) {
      Arrays.fill(row, UNKNOWN);
    }
    int stops = problem.scenario.rules().timetable().maxStops();
    int levels = Arrays.stream(lines).mapToInt(line -> line.added.length).max().orElse(0);
    at = new int[stops][levels];
    leftAt = new int[stops][levels];
    stopCost = new long[stops];
    stopStep = new int[stops];
    stopLine = new WaitingLine[stops];
    specialsAt = new Special[stops][];
  }

  private void add(
      WaitingLine.Builder[] builders,
      List<List<Special>> special,
      Group group,
      long cost,
      int parties) {
    if (group.seatsOnly()) {
      builders[group.place].add(group.weight, cost, parties * group.people, group.release);
    } else if (group.wheelchairs <= crew.wheelchairs
        && group.stretchers <= crew.stretchers
        && group.seats <= crew.seats) {
      special.get(group.place).add(new Special(group, cost, parties));
    }
  }

  @Override
  public long atMost(StopSequence stops, int firstDeparts) {
    long most = 0;
    for (int stop = 0; stop < stops.places.length; stop++) {
      int place = stops.places[stop];
      int step = firstDeparts + stops.departsAfter[stop];
      if (alone[place][step] == UNKNOWN) {
        stand(0, place, step, blend.leastAfter[place]);
        alone[place][step] = moveUp(1);
      }
      most += alone[place][step];
    }
    return most;
  }

  @Override
  public long risePerStep(StopSequence stops) {
    long most = 0;
    for (int place : stops.places) {
      most = Math.max(most, blend.place[place]);
    }
    return most * crew.places() * heaviest * problem.stepSeconds;
  }

  @Override
  public long of(StopSequence stops, int firstDeparts, long costAfter, long pricePerPerson) {
    long[] aboard = blend.aboard[stops.index];
    for (int stop = 0; stop < stops.places.length; stop++) {
      stand(
          stop,
          stops.places[stop],
          firstDeparts + stops.departsAfter[stop],
          aboard[stop] + costAfter);
    }
    return moveUp(stops.places.length);
  }

  private void stand(int stop, int place, int step, long costAfter) {
    stopCost[stop] = blend.place[place] * step * problem.stepSeconds + costAfter;
    stopStep[stop] = step;
    stopLine[stop] = lines[place];
    specialsAt[stop] = specials[place];
  }

  private long moveUp(int stops) {
    int seats = crew.seats;
    long saved = 0;
    if (crew.wheelchairs + crew.stretchers > 0) {
      int wheelchairs = crew.wheelchairs;
      int stretchers = crew.stretchers;
      for (int stop = 0; stop < stops; stop++) {
        for (Special special : specialsAt[stop]) {
          if (wheelchairs + stretchers == 0 || special.cost <= stopCost[stop]) {
            break;
          }
          Group group = special.group;
          for (int party = 0;
              party < special.parties
                  && group.release <= stopStep[stop]
                  && group.wheelchairs <= wheelchairs
                  && group.stretchers <= stretchers
                  && group.seats <= seats;
              party++) {
            saved += (long) group.weight * group.people * (special.cost - stopCost[stop]);
            wheelchairs -= group.wheelchairs;
            stretchers -= group.stretchers;
            seats -= group.seats;
          }
        }
      }
    }
    for (int stop = 0; stop < stops; stop++) {
      for (int level = 0; level < stopLine[stop].added.length; level++) {
        at[stop][level] = -1;
        leftAt[stop][level] = 0;
        advance(stop, level);
      }
    }
    while (seats > 0) {
      int best = -1;
      long most = 0;
      for (int stop = 0; stop < stops; stop++) {
        long gain = gain(stop);
        if (gain > most) {
          most = gain;
          best = stop;
        }
      }
      if (best < 0) {
        break;
      }
      int taken = Math.min(seats, block(best));
      saved += taken * most;
      seats -= taken;
      for (int level = 0; level < stopLine[best].added.length; level++) {
        if (leftAt[best][level] > 0) {
          leftAt[best][level] -= taken;
          if (leftAt[best][level] == 0) {
            advance(best, level);
          }
        }
      }
    }
    return saved;
  }

  /** What one further seat at a stop saves. */
  private long gain(int stop) {
    WaitingLine line = stopLine[stop];
    long gain = 0;
    for (int level = 0; level < line.added.length; level++) {
      if (leftAt[stop][level] > 0) {
        gain += line.added[level] * (line.cost[level][at[stop][level]] - stopCost[stop]);
      }
    }
    return gain;
  }

  /** For how many seats that stays the same. */
  private int block(int stop) {
    int block = Integer.MAX_VALUE;
    for (int level = 0; level < stopLine[stop].added.length; level++) {
      if (leftAt[stop][level] > 0) {
        block = Math.min(block, leftAt[stop][level]);
      }
    }
    return block;
  }

  private void advance(int stop, int level) {
    WaitingLine line = stopLine[stop];
    int next = at[stop][level] + 1;
    while (next < line.cost[level].length && line.release[level][next] > stopStep[stop]) {
      next++;
    }
    at[stop][level] = next;
    boolean gains = next < line.cost[level].length && line.cost[level][next] > stopCost[stop];
    leftAt[stop][level] = gains ? line.people[level][next] : 0;
  }
}
