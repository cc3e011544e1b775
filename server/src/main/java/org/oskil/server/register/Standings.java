package org.oskil.server.register;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oskil.model.count.Cell;
import org.oskil.model.count.Headcount;
import org.oskil.model.decision.Choice;
import org.oskil.model.order.VersionId;
import org.oskil.model.place.PlaceId;
import org.oskil.model.register.Registration;
import org.oskil.model.register.ResidentId;

/**
 * Where everybody of some households stands: their registrations, and per order version their
 * decision. The rows of two tables, before or after a change.
 */
record Standings(
    Map<ResidentId, Registration> registrations, Map<DecisionKey, DecisionRow> decisions) {
  /** Names a row of {@code person_decision}. */
  record DecisionKey(VersionId version, ResidentId resident) {}

  /**
   * A row of {@code person_decision}.
   *
   * @param cell null for whoever counts nowhere under this version
   */
  record DecisionRow(
      Choice choice, boolean contested, int failedVisits, @Nullable Cell cell, boolean keepsSeat) {
    static final DecisionRow NOWHERE = new DecisionRow(Choice.NOT_ASKED, false, 0, null, false);
  }

  Standings {
    registrations = Map.copyOf(registrations);
    decisions = Map.copyOf(decisions);
  }

  /** People by version, place and cell. */
  Map<CellKey, Headcount> cells(Map<ResidentId, PlaceId> places) {
    Map<CellKey, Headcount> cells = new HashMap<>();
    decisions.forEach((key, row) -> {
      Registration registration = registrations.get(key.resident());
      PlaceId place = places.get(key.resident());
      if (row.cell() != null && registration != null && place != null) {
        cells.merge(
            new CellKey(key.version(), place, row.cell()),
            Headcount.ofOne(
                registration.person().isChild(), registration.person().mobility().isLow()),
            Headcount::plus);
      }
    });
    return cells;
  }

  Registration get(ResidentId resident) {
    Registration registration = registrations.get(resident);
    if (registration == null) {
      throw new IllegalStateException("Resident " + resident + " is not registered here.");
    }
    return registration;
  }

  /** Names a row of {@code cell_count}, all slots together. */
  record CellKey(VersionId version, PlaceId place, Cell cell) {}
}
