package org.oskil.model.published;

import java.time.LocalDate;
import java.util.List;

/**
 * What one release shows.
 *
 * @param day the day at whose end the people were counted
 * @param rows settlements, then hromadas, then the district
 */
public record PublicTable(LocalDate day, List<PublicRow> rows) {
  public PublicTable {
    rows = List.copyOf(rows);
  }
}
