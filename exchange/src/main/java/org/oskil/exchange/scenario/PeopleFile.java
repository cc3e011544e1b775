package org.oskil.exchange.scenario;

import org.oskil.exchange.input.Columns;
import org.oskil.exchange.input.Entries;
import org.oskil.exchange.input.Field;
import org.oskil.exchange.input.Ids;
import org.oskil.exchange.input.Row;
import org.oskil.exchange.input.Table;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.exchange.scenario.ScenarioFolder.Headcount;
import org.oskil.model.place.PlaceId;

/** Reads {@code people.csv}: how many people every place has, as it was reported. */
final class PeopleFile {
  static final String FILE = "people.csv";
  static final Columns COLUMNS =
      Columns.of("place", "people", "children", "limited_mobility", "basis");

  private PeopleFile() {}

  static Entries<Headcount> read(Table table, Ids places) {
    return table.read(row -> headcount(row, places));
  }

  private static Headcount headcount(Row row, Ids places) {
    int before = row.problemCount();
    int people = row.at("people").count();
    boolean known = row.problemCount() == before;
    return new Headcount(
        new PlaceId(row.at("place").reference(places, ProblemCode.UNKNOWN_PLACE)),
        people,
        part(row.at("children"), people, known),
        part(row.at("limited_mobility"), people, known),
        row.at("basis").note());
  }

  private static int part(Field field, int people, boolean known) {
    int part = field.count();
    if (known && part > people) {
      field.report(ProblemCode.PART_EXCEEDS_PEOPLE, String.valueOf(people));
    }
    return part;
  }
}
