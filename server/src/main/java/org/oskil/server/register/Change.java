package org.oskil.server.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.oskil.model.count.Headcount;
import org.oskil.model.count.RollCount;
import org.oskil.model.register.Registration;
import org.oskil.model.register.ResidentId;
import org.oskil.server.register.Households.RollKey;
import org.oskil.server.register.Standings.CellKey;
import org.oskil.server.register.Standings.DecisionKey;
import org.oskil.server.register.Standings.DecisionRow;

/**
 * What to write so that the tables say where everybody stands: the rows that differ, and what moves
 * from cell to cell.
 */
record Change(
    Map<ResidentId, Registration> registrations,
    Map<DecisionKey, DecisionRow> decisions,
    Map<CellKey, Headcount> cells,
    Map<RollKey, RollCount> rolls) {
  static Change between(
      Standings before, Standings after, Households households, Set<RollKey> opening) {
    Map<ResidentId, Registration> registrations = new HashMap<>(after.registrations());
    registrations
        .entrySet()
        .removeIf(entry -> entry.getValue().equals(before.registrations().get(entry.getKey())));
    Map<RollKey, RollCount> rollsBefore = households.rolls(before);
    rollsBefore.keySet().removeAll(opening);
    return new Change(
        registrations,
        decisions(before, after),
        difference(
            before.cells(households.places(before)),
            after.cells(households.places(after)),
            Headcount.NOBODY,
            Headcount::plus,
            Headcount::negated),
        difference(
            rollsBefore,
            households.rolls(after),
            RollCount.NOBODY,
            RollCount::plus,
            RollCount.NOBODY::minus));
  }

  boolean isEmpty() {
    return registrations.isEmpty() && decisions.isEmpty() && cells.isEmpty() && rolls.isEmpty();
  }

  private static Map<DecisionKey, DecisionRow> decisions(Standings before, Standings after) {
    Set<DecisionKey> keys = new HashSet<>(before.decisions().keySet());
    keys.addAll(after.decisions().keySet());
    Map<DecisionKey, DecisionRow> changed = new HashMap<>();
    for (DecisionKey key : keys) {
      DecisionRow now = after.decisions().getOrDefault(key, DecisionRow.NOWHERE);
      if (!now.equals(before.decisions().get(key))) {
        changed.put(key, now);
      }
    }
    return changed;
  }

  private static <K, V> Map<K, V> difference(
      Map<K, V> before,
      Map<K, V> after,
      V nothing,
      BinaryOperator<V> plus,
      UnaryOperator<V> negated) {
    Map<K, V> difference = new HashMap<>(after);
    before.forEach((key, value) -> difference.merge(key, negated.apply(value), plus));
    difference.values().removeIf(value -> Objects.equals(value, nothing));
    return difference;
  }

  /** How far a change reaches. */
  enum Extent {
    NONE,
    /** Somebody counts elsewhere, or is known better. */
    COUNTS,
    /** Somebody needs a seat who did not, or no longer, or another one. */
    SEATS
  }

  Extent extent(Standings before) {
    if (isEmpty()) {
      return Extent.NONE;
    }
    boolean seats =
        !registrations.isEmpty()
            || decisions.entrySet().stream()
                .anyMatch(changed ->
                    changed.getValue().keepsSeat()
                        != before
                            .decisions()
                            .getOrDefault(changed.getKey(), DecisionRow.NOWHERE)
                            .keepsSeat());
    return seats ? Extent.SEATS : Extent.COUNTS;
  }
}
