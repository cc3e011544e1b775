package org.oskil.model.report;

import org.oskil.model.count.CountTable;

/**
 * What a daily report says under one order version.
 *
 * @param before persons at the beginning of the day
 * @param persons persons at its end
 * @param inTheDay movements made in the day
 * @param sinceTheOrder movements made since the version came into force
 */
public record OrderReport(
    Scope scope, Persons before, Persons persons, Movements inTheDay, Movements sinceTheOrder) {
  /** By how much each cell has changed in the day. */
  public CountTable change() {
    return persons.table().minus(before.table());
  }
}
