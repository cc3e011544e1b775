package org.oskil.bench.ortools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.oskil.engine.fleet.Crew;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Group;

/**
 * Cuts the people of each place into loads: whoever needs a stretcher or a wheelchair place takes
 * the smallest vehicle that has one, the rest the largest vehicle that is at least half full,
 * children and the released first.
 */
final class Loads {
  /**
   * One load in this many of walkers takes the second largest type, so that those have work too.
   */
  private static final int SECOND_TYPE_EVERY = 4;

  private final FleetProblem problem;
  private final List<Load> loads = new ArrayList<>();

  private Loads(FleetProblem problem) {
    this.problem = problem;
  }

  static List<Load> of(FleetProblem problem) {
    var cut = new Loads(problem);
    for (int place = 0; place < problem.places.size(); place++) {
      cut.cut(place);
    }
    return List.copyOf(cut.loads);
  }

  private void cut(int place) {
    List<Integer> types = types(place);
    Group[] groups = problem.groupsOf[place].clone();
    Arrays.sort(
        groups,
        Comparator.<Group>comparingInt(group -> group.release)
            .thenComparing(Comparator.<Group>comparingInt(group -> group.weight).reversed())
            .thenComparing(Comparator.<Group>comparingInt(group -> group.people).reversed())
            .thenComparingInt(group -> group.index));
    int[] left = Arrays.stream(groups).mapToInt(group -> group.parties).toArray();
    boolean taken = true;
    while (taken && !types.isEmpty()) {
      taken = take(place, chosen(types, groups, left), groups, left);
    }
  }

  /** One crew of each type that may enter, largest vehicles first. */
  private List<Integer> types(int place) {
    List<Integer> types = new ArrayList<>();
    for (int crew = 0; crew < problem.crews.length; crew++) {
      Crew one = problem.crews[crew];
      if (one.mayEnter(place)
          && types.stream().noneMatch(known -> problem.crews[known].type.equals(one.type))) {
        types.add(crew);
      }
    }
    types.sort(Comparator.comparingInt(crew -> -problem.crews[crew].places()));
    return types;
  }

  private int chosen(List<Integer> types, Group[] groups, int[] left) {
    int walkers = 0;
    for (int i = 0; i < groups.length; i++) {
      Group group = groups[i];
      if (left[i] > 0 && !group.seatsOnly()) {
        for (int type : types.reversed()) {
          if (fits(problem.crews[type], group)) {
            return type;
          }
        }
      }
      walkers += left[i] * group.people;
    }
    boolean second = loads.size() % SECOND_TYPE_EVERY == 0;
    for (int type : second && types.size() > 1 ? types.subList(1, types.size()) : types) {
      if (2 * walkers >= problem.crews[type].seats) {
        return type;
      }
    }
    return types.getLast();
  }

  private static boolean fits(Crew crew, Group group) {
    return group.seats <= crew.seats
        && group.wheelchairs <= crew.wheelchairs
        && group.stretchers <= crew.stretchers;
  }

  private boolean take(int place, int crewNumber, Group[] groups, int[] left) {
    Crew crew = problem.crews[crewNumber];
    int seats = crew.seats;
    int wheelchairs = crew.wheelchairs;
    int stretchers = crew.stretchers;
    int people = 0;
    long weight = 0;
    int release = 0;
    for (boolean walkers : new boolean[] {false, true}) {
      for (int i = 0; i < groups.length; i++) {
        Group group = groups[i];
        while (left[i] > 0
            && group.seatsOnly() == walkers
            && group.seats <= seats
            && group.wheelchairs <= wheelchairs
            && group.stretchers <= stretchers) {
          left[i]--;
          seats -= group.seats;
          wheelchairs -= group.wheelchairs;
          stretchers -= group.stretchers;
          people += group.people;
          weight += (long) group.people * group.weight;
          release = Math.max(release, group.release);
        }
      }
    }
    if (people > 0) {
      loads.add(new Load(crewNumber, crew.sequences[place][0], people, weight, release));
    }
    return people > 0;
  }
}
