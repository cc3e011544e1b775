package org.oskil.server.register;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.oskil.exchange.submission.SentSubmission;
import org.oskil.model.count.Headcount;
import org.oskil.model.count.RollCount;
import org.oskil.model.decision.Terms;
import org.oskil.model.place.PlaceId;
import org.oskil.server.platform.database.PostgresForTests;
import org.oskil.server.platform.database.Scope;
import org.oskil.server.platform.database.Scoped;
import org.oskil.server.platform.database.TestDatabase;
import org.oskil.server.submissions.Submissions;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A register on a database of its own, as the server's role sees it. */
final class RegisterInDatabase implements AutoCloseable {
  private static final Instant OPENED = Instant.parse("2023-08-09T15:00:00Z");

  private final TestDatabase database = PostgresForTests.freshDatabase();
  private final DataSource asServer = database.asServer();
  private final JdbcClient jdbc = JdbcClient.create(asServer);
  private final Register register =
      new Register(TestDatabase.transactions(asServer), new Submissions(jdbc), jdbc, _ -> {});

  RegisterInDatabase(Map<PlaceId, String> places) {
    places.forEach((place, hromada) ->
        database
            .asOwner()
            .sql(
                "INSERT INTO place (place_id, hromada_code, kind, name_uk, name_en, latitude, longitude)"
                    + " VALUES (:place, :hromada, 'SETTLEMENT', '-', '-', 49.7, 37.6)")
            .param("place", place.value())
            .param("hromada", hromada)
            .update());
  }

  JdbcClient asOwner() {
    return database.asOwner();
  }

  Recorded record(SentSubmission sent) {
    return Scoped.call(Scope.wholeDistrict(), () -> register.record(sent, "canvasser"));
  }

  List<Recorded> record(List<SentSubmission> sent) {
    return Scoped.call(Scope.wholeDistrict(), () -> register.record(sent, "canvasser"));
  }

  Recorded recordWithin(Scope scope, SentSubmission sent) {
    return Scoped.call(scope, () -> register.record(sent, "canvasser"));
  }

  void open(PlaceId place, Terms terms) {
    Scoped.run(Scope.wholeDistrict(), () -> register.open(place, terms, OPENED));
  }

  List<String> recount() {
    return Scoped.call(Scope.wholeDistrict(), register::recount);
  }

  Map<String, Headcount> cells() {
    Map<String, Headcount> cells = new TreeMap<>();
    Scoped.run(
        Scope.wholeDistrict(),
        () ->
            new StandingStore(jdbc)
                .cells()
                .forEach((key, people) -> cells.put(key.toString(), people)));
    return cells;
  }

  /** For each version and place, the people in all cells and the roll. */
  Map<String, List<Integer>> sumsAndRolls() {
    Map<String, List<Integer>> sums = new TreeMap<>();
    Scoped.run(
        Scope.wholeDistrict(),
        () -> {
          var store = new StandingStore(jdbc);
          var cells = store.cells();
          store
              .rolls()
              .forEach((key, roll) ->
                  sums.put(
                      key.toString(),
                      List.of(
                          cells.entrySet().stream()
                              .filter(cell -> cell.getKey().version().equals(key.version()))
                              .filter(cell -> cell.getKey().place().equals(key.place()))
                              .mapToInt(cell -> cell.getValue().people())
                              .sum(),
                          roll.roll())));
        });
    return sums;
  }

  Map<String, RollCount> rolls() {
    Map<String, RollCount> rolls = new TreeMap<>();
    Scoped.run(
        Scope.wholeDistrict(),
        () ->
            new StandingStore(jdbc)
                .rolls()
                .forEach((key, roll) -> rolls.put(key.toString(), roll)));
    return rolls;
  }

  /** Everything that follows from the submissions, as text. */
  List<String> state() {
    return database
        .asOwner()
        .sql(
            """
            SELECT registration::text FROM registration
            UNION ALL
            SELECT person_decision::text FROM person_decision WHERE cell IS NOT NULL
            ORDER BY 1
            """)
        .query(String.class)
        .list();
  }

  long submissions() {
    return database.asOwner().sql("SELECT count(*) FROM submission").query(Long.class).single();
  }

  @Override
  public void close() {
    database.close();
  }
}
