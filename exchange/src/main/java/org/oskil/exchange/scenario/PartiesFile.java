package org.oskil.exchange.scenario;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.oskil.exchange.input.Columns;
import org.oskil.exchange.input.Entries;
import org.oskil.exchange.input.Field;
import org.oskil.exchange.input.Ids;
import org.oskil.exchange.input.Row;
import org.oskil.exchange.input.Table;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.model.people.PartyClass;
import org.oskil.model.people.PartyGroup;
import org.oskil.model.people.PartyGroupId;
import org.oskil.model.people.Seats;
import org.oskil.model.place.PlaceId;

/**
 * Reads {@code parties.csv} or a demand file of its form: parties that are alike, one line for all
 * of them.
 */
final class PartiesFile {
  static final String FILE = "parties.csv";
  static final Columns COLUMNS =
      Columns.of(
          "place", "class", "seats", "wheelchairs", "stretchers", "parties", "children", "release");

  /** So that no sum of people overflows. */
  private static final long MOST_PEOPLE_OF_A_ROW = 2_000_000;

  private final Ids places;
  private final Span span;
  private final Map<PartyGroupId, Integer> lines = new HashMap<>();

  private PartiesFile(Ids places, Span span) {
    this.places = places;
    this.span = span;
  }

  /** Groups released at the start have no release in their id. */
  static Entries<Party> read(Table table, Ids places, Span span) {
    var file = new PartiesFile(places, span);
    return table.read(file::party);
  }

  private Party party(Row row) {
    int before = row.problemCount();
    var place = new PlaceId(row.at("place").reference(places, ProblemCode.UNKNOWN_PLACE));
    PartyClass partyClass = row.at("class").oneOf(PartyClass.class);
    Seats needs = needs(row);
    int parties = parties(row, needs);
    Instant release = release(row.at("release"));
    int children = childrenOfOne(row.at("children"), needs);
    PartyGroupId id = id(place, partyClass, needs, release);
    if (row.problemCount() == before) {
      requireUnique(row, id);
    }
    return new Party(new PartyGroup(id, place, partyClass, needs, parties, release), children);
  }

  private static Seats needs(Row row) {
    int before = row.problemCount();
    var needs =
        new Seats(
            row.at("seats").count(), row.at("wheelchairs").count(), row.at("stretchers").count());
    if (row.problemCount() == before && needs.people() == 0) {
      row.at("seats").report(ProblemCode.EMPTY_PARTY);
    }
    return needs.people() == 0 ? new Seats(1, 0, 0) : needs;
  }

  private static int parties(Row row, Seats needs) {
    Field field = row.at("parties");
    int parties = field.count();
    if ((long) parties * needs.people() > MOST_PEOPLE_OF_A_ROW) {
      field.report(ProblemCode.TOO_LARGE, String.valueOf(MOST_PEOPLE_OF_A_ROW / needs.people()));
      return 0;
    }
    return parties;
  }

  /** The column may be left out of a demand file: children travel as others of their party do. */
  private static int childrenOfOne(Field field, Seats needs) {
    if (!field.isThere()) {
      return 0;
    }
    int children = field.count();
    if (children > needs.people()) {
      field.report(ProblemCode.CHILDREN_EXCEED_PARTY, String.valueOf(needs.people()));
    }
    return children;
  }

  private Instant release(Field field) {
    if (field.isBlank()) {
      return span.start();
    }
    Instant release = field.instant(span.start());
    if (!release.isBefore(span.deadline())) {
      field.report(ProblemCode.RELEASE_AFTER_DEADLINE, span.deadline().toString());
    }
    return release;
  }

  private PartyGroupId id(PlaceId place, PartyClass partyClass, Seats needs, Instant release) {
    String id =
        "%s/%c/%d-%d-%d"
            .formatted(
                place,
                partyClass.name().charAt(0),
                needs.seats(),
                needs.wheelchairs(),
                needs.stretchers());
    return new PartyGroupId(release.equals(span.start()) ? id : id + "@" + release);
  }

  private void requireUnique(Row row, PartyGroupId id) {
    Integer earlier = lines.putIfAbsent(id, row.line());
    if (earlier != null) {
      row.at("place")
          .report(ProblemCode.DUPLICATE_ID, String.valueOf(earlier), String.valueOf(row.line()));
    }
  }
}
