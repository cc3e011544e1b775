package org.oskil.exchange.katottg;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.oskil.exchange.input.Columns;
import org.oskil.exchange.input.Entries;
import org.oskil.exchange.input.Field;
import org.oskil.exchange.input.Row;
import org.oskil.exchange.input.Table;
import org.oskil.exchange.input.Validities;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.model.gazetteer.Category;
import org.oskil.model.gazetteer.Naming;
import org.oskil.model.place.KatottgCode.Level;
import org.oskil.model.place.Names;
import org.oskil.model.place.PlaceId;

/** Reads {@code names.csv}: what each unit is called and what it is in law, by day. */
final class NamesFile {
  static final String FILE = "names.csv";
  static final Columns COLUMNS =
      Columns.of("id", "category", "name_uk", "name_en", "valid_from", "valid_to");

  private record Named(PlaceId id, Naming naming) {}

  private final Map<PlaceId, List<Naming>> byId;
  private final boolean whole;

  private NamesFile(Map<PlaceId, List<Naming>> byId, boolean whole) {
    this.byId = byId;
    this.whole = whole;
  }

  static NamesFile read(Table table, KnownUnits known) {
    Entries<Named> rows = table.read(row -> named(row, known));
    Validities.requireApart(rows, Named::id, named -> named.naming().validity());
    Map<PlaceId, List<Naming>> byId =
        rows.values().stream().collect(groupingBy(Named::id, mapping(Named::naming, toList())));
    byId.values()
        .forEach(namings ->
            namings.sort(
                Comparator.comparing((Naming naming) -> naming.validity().fromInclusive())));
    return new NamesFile(byId, rows.whole());
  }

  private static Named named(Row row, KnownUnits known) {
    Field id = row.at("id");
    String unit = id.placeCode();
    Field category = row.at("category");
    Category word = category.oneOf(Category.class);
    if (id.isPlaceCode()) {
      unit = id.reference(known.ids(), ProblemCode.UNKNOWN_UNIT);
      Level level = KnownUnits.levelOf(unit);
      if (word.level() != level) {
        category.report(ProblemCode.CATEGORY_OF_ANOTHER_LEVEL, level.name());
      }
    }
    var names = new Names(row.at("name_uk").ukrainian(), row.at("name_en").english());
    return new Named(new PlaceId(unit), new Naming(names, word, Validities.read(row)));
  }

  /** The names of a unit, which are missing where there is none. */
  List<Naming> of(PlaceId id, Row unit) {
    List<Naming> namings = byId.getOrDefault(id, List.of());
    if (namings.isEmpty() && whole) {
      unit.report(ProblemCode.UNIT_WITHOUT_NAME, id.value());
    }
    return namings;
  }
}
