package org.oskil.server.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.oskil.model.count.Headcount;
import org.oskil.model.count.RollCount;
import org.oskil.model.register.HouseholdId;
import org.oskil.server.register.Households.RollKey;
import org.oskil.server.register.Standings.CellKey;
import org.oskil.server.submissions.Submissions;

/** Everything once more from the submissions, held against what the tables say. */
final class Recount {
  private final RegisterStore store;
  private final Submissions submissions;
  private final Set<HouseholdId> done = new HashSet<>();
  private final Map<CellKey, Headcount> cells = new HashMap<>();
  private final Map<RollKey, RollCount> rolls = new HashMap<>();
  private final List<String> differences = new ArrayList<>();

  Recount(RegisterStore store, Submissions submissions) {
    this.store = store;
    this.submissions = submissions;
  }

  void take(Collection<HouseholdId> some) {
    Set<HouseholdId> open = new TreeSet<>(some);
    open.removeAll(done);
    if (open.isEmpty()) {
      return;
    }
    Households households = store.linked(open);
    done.addAll(households.homes().keySet());
    Standings rebuilt = households.standings(submissions.about(households.homes().keySet()));
    Change change = Change.between(store.standings().of(households), rebuilt, households, Set.of());
    change
        .registrations()
        .keySet()
        .forEach(resident -> differences.add("The registration of " + resident + " differs."));
    change
        .decisions()
        .keySet()
        .forEach(key ->
            differences.add(
                "What %s decided on order version %s differs."
                    .formatted(key.resident(), key.version())));
    rebuilt
        .cells(households.places(rebuilt))
        .forEach((key, people) -> cells.merge(key, people, Headcount::plus));
    households.rolls(rebuilt).forEach((key, roll) -> rolls.merge(key, roll, RollCount::plus));
  }

  List<String> differences() {
    List<String> all = new ArrayList<>(differences);
    compare(cells, store.standings().cells(), Headcount.NOBODY, all);
    compare(rolls, store.standings().rolls(), RollCount.NOBODY, all);
    return all;
  }

  private static <K extends Record, V extends Record> void compare(
      Map<K, V> rebuilt, Map<K, V> kept, V nothing, List<String> differences) {
    Set<K> keys = new HashSet<>(rebuilt.keySet());
    keys.addAll(kept.keySet());
    for (K key : keys) {
      V should = rebuilt.getOrDefault(key, nothing);
      V is = kept.getOrDefault(key, nothing);
      if (!should.equals(is)) {
        differences.add("%s is kept as %s, rebuilt it is %s.".formatted(key, is, should));
      }
    }
  }
}
