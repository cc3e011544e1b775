package org.oskil.model.report;

import org.oskil.model.count.Cell;
import org.oskil.model.count.CellCounts;
import org.oskil.model.count.CountTable;
import org.oskil.model.count.Headcount;

/**
 * Where the persons of the roll are at one time.
 *
 * @param contested those whose statements contradict each other and wait for a review; they are
 *     among the undecided
 */
public record Persons(CountTable table, Headcount contested) {
  public CellCounts all() {
    return table.district();
  }

  public Headcount remaining() {
    return all().remaining();
  }

  public Headcount refusedSigned() {
    return all().in(Cell.REMAINS_REFUSED_SIGNED);
  }

  public Headcount refusedUnsigned() {
    return all().in(Cell.REMAINS_REFUSED_UNSIGNED);
  }

  /** Agreed, and waiting for a seat. */
  public Headcount requestsOpen() {
    return all().in(Cell.REMAINS_AGREED_WAITING);
  }

  public Headcount presenceUnknown() {
    return all().in(Cell.PRESENCE_UNKNOWN);
  }
}
