package org.oskil.model.report;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oskil.model.count.Cell;
import org.oskil.model.count.CellCounts;
import org.oskil.model.count.CountTable;
import org.oskil.model.count.Counted;
import org.oskil.model.count.Headcount;
import org.oskil.model.count.RollCount;
import org.oskil.model.history.History;
import org.oskil.model.history.Moved;
import org.oskil.model.history.Submission;
import org.oskil.model.place.PlaceId;
import org.oskil.model.register.HouseholdId;
import org.oskil.model.register.Registration;
import org.oskil.model.register.ResidentId;

/** Counts under one order version. */
final class Tally {
  private final Scope scope;
  private final Window day;
  private final AsKnown known;
  private final Map<HouseholdId, PlaceId> homes;

  Tally(Scope scope, Window day, AsKnown known, Map<HouseholdId, PlaceId> homes) {
    this.scope = scope;
    this.day = day;
    this.known = known;
    this.homes = homes;
  }

  OrderReport of(List<List<Submission>> kindred) {
    PersonCount before = new PersonCount();
    PersonCount after = new PersonCount();
    Movements inTheDay = Movements.NONE;
    Movements sinceTheOrder = Movements.NONE;
    for (List<Submission> submissions : kindred) {
      before.add(historyAt(submissions, day.fromExclusive()));
      History history = historyAt(submissions, day.toInclusive());
      Set<ResidentId> covered = after.add(history);
      Map<ResidentId, Headcount> heads = heads(history);
      for (Moved moved : history.movements()) {
        Instant time = known.countsFrom(moved.clocks());
        Headcount head = heads.getOrDefault(moved.resident(), Headcount.NOBODY);
        if (covered.contains(moved.resident()) && !time.isBefore(scope.since())) {
          sinceTheOrder = sinceTheOrder.and(moved, head);
          inTheDay = day.contains(time) ? inTheDay.and(moved, head) : inTheDay;
        }
      }
    }
    return new OrderReport(scope, before.persons(), after.persons(), inTheDay, sinceTheOrder);
  }

  private History historyAt(List<Submission> submissions, Instant time) {
    return History.of(
        submissions.stream().filter(sent -> known.counts(sent.clocks(), time)).toList());
  }

  private static Map<ResidentId, Headcount> heads(History history) {
    Map<ResidentId, Headcount> heads = new HashMap<>();
    for (Registration registration : history.registrations()) {
      heads.put(
          registration.resident(),
          Headcount.ofOne(
              registration.person().isChild(), registration.person().mobility().isLow()));
    }
    return heads;
  }

  /** Persons by settlement and cell. */
  private final class PersonCount {
    private final Map<PlaceId, CellCounts> settlements = new HashMap<>();
    private Headcount contested = Headcount.NOBODY;

    /** Adds everybody of a history whom the order covers, and says who they are. */
    Set<ResidentId> add(History history) {
      Set<ResidentId> covered = new HashSet<>();
      Set<HouseholdId> households = new HashSet<>();
      history.registrations().forEach(registration -> households.add(registration.household()));
      for (HouseholdId household : households) {
        PlaceId home = homes.get(household);
        if (home != null
            && scope.areas().hromadas().containsKey(home)
            && history.isCovered(household, scope.terms())) {
          settlements.merge(home, counts(history, household, covered), CellCounts::plus);
        }
      }
      return covered;
    }

    private CellCounts counts(History history, HouseholdId household, Set<ResidentId> covered) {
      var cells = new EnumMap<Cell, Headcount>(Cell.class);
      for (Counted counted : history.count(household, scope.terms())) {
        covered.add(counted.registration().resident());
        cells.merge(counted.cell(), counted.headcount(), Headcount::plus);
        if (counted.cell().remains() && counted.decision().isContested()) {
          contested = contested.plus(counted.headcount());
        }
      }
      RollCount roll =
          history.registrations().stream()
              .filter(registration -> registration.household().equals(household))
              .map(RollCount::of)
              .reduce(RollCount.NOBODY, RollCount::plus);
      return new CellCounts(cells, roll);
    }

    Persons persons() {
      return new Persons(new CountTable(scope.areas(), settlements), contested);
    }
  }
}
