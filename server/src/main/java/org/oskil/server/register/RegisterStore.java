package org.oskil.server.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.oskil.model.decision.Terms;
import org.oskil.model.law.Regime;
import org.oskil.model.order.Coverage;
import org.oskil.model.order.VersionId;
import org.oskil.model.place.PlaceId;
import org.oskil.model.register.CaseReference;
import org.oskil.model.register.HouseholdId;
import org.oskil.model.register.ResidentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables {@code household} and {@code counted_version}: who is locked, and what is counted. */
final class RegisterStore {
  private final JdbcClient jdbc;
  private final StandingStore standings;

  RegisterStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.standings = new StandingStore(jdbc);
  }

  StandingStore standings() {
    return standings;
  }

  Optional<String> findHromada(PlaceId place) {
    return jdbc.sql(
            "SELECT hromada_code FROM place WHERE place_id = :place AND oskil_sees(hromada_code)")
        .param("place", place.value())
        .query(String.class)
        .optional();
  }

  Set<PlaceId> places() {
    return Set.copyOf(
        jdbc.sql("SELECT place_id FROM place WHERE oskil_sees(hromada_code)")
            .query((row, _) -> new PlaceId(row.getString("place_id")))
            .list());
  }

  /** Until the transaction ends: others may do the same, nobody may {@link #lockAlone}. */
  void lockTogether(String hromada) {
    jdbc.sql("SELECT pg_advisory_xact_lock_shared(hashtextextended(:hromada, 0))")
        .param("hromada", hromada)
        .query((row, _) -> true)
        .single();
  }

  /**
   * Until the transaction ends: waits for everybody who works on the hromada and keeps them out.
   */
  void lockAlone(String hromada) {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:hromada, 0))")
        .param("hromada", hromada)
        .query((row, _) -> true)
        .single();
  }

  void insert(HouseholdId household, PlaceId place, String hromada) {
    jdbc.sql(
            """
            INSERT INTO household (household_id, place_id, hromada, case_reference, linked_to)
            VALUES (:household, :place, :hromada, :reference, :household)
            ON CONFLICT DO NOTHING
            """)
        .param("household", household.value())
        .param("place", place.value())
        .param("hromada", hromada)
        .param("reference", CaseReference.of(household).value())
        .update();
  }

  /**
   * Locks whole groups of linked households, in one order for everybody. Groups stay what they are
   * meanwhile: whoever links households is alone in their hromada.
   */
  Map<HouseholdId, Home> lockGroups(Collection<HouseholdId> touched) {
    return groups(touched, "FOR UPDATE");
  }

  private Map<HouseholdId, Home> groups(Collection<HouseholdId> touched, String lock) {
    Map<HouseholdId, Home> homes = new HashMap<>();
    jdbc.sql(
            """
            SELECT household_id, place_id, hromada
            FROM household
            WHERE linked_to IN (SELECT linked_to FROM household WHERE household_id = ANY (:touched))
            ORDER BY household_id
            """
                + lock)
        .param("touched", ids(touched))
        .query((row, _) -> home(row))
        .list()
        .forEach(home -> homes.put(home.household(), home));
    return homes;
  }

  /** All that is linked to these households, with the terms they are counted under. */
  Households linked(Collection<HouseholdId> some) {
    return households(groups(some, ""));
  }

  private Households households(Map<HouseholdId, Home> homes) {
    Map<PlaceId, List<Terms>> terms = new HashMap<>();
    jdbc.sql(
            """
            SELECT place_id, version_id, regime, who
            FROM counted_version
            WHERE place_id = ANY (:places)
            """)
        .param(
            "places",
            homes.values().stream()
                .map(home -> home.place().value())
                .distinct()
                .toArray(String[]::new))
        .query(row -> {
          terms
              .computeIfAbsent(new PlaceId(row.getString("place_id")), _ -> new ArrayList<>())
              .add(terms(row));
        });
    return new Households(homes, terms);
  }

  private static Terms terms(ResultSet row) throws SQLException {
    return new Terms(
        new VersionId(row.getObject("version_id", UUID.class)),
        Regime.valueOf(row.getString("regime")),
        Coverage.Who.valueOf(row.getString("who")));
  }

  /** Where each of these residents is registered, as far as they are. */
  Map<ResidentId, Home> homesOf(Collection<ResidentId> residents) {
    Map<ResidentId, Home> homes = new HashMap<>();
    jdbc.sql(
            """
            SELECT registration.resident_id, household.household_id, household.place_id, household.hromada
            FROM registration JOIN household USING (household_id)
            WHERE registration.resident_id = ANY (:residents)
            """)
        .param("residents", residents.stream().map(ResidentId::value).toArray(UUID[]::new))
        .query(row -> {
          homes.put(new ResidentId(row.getObject("resident_id", UUID.class)), home(row));
        });
    return homes;
  }

  /**
   * From now on, the groups of two households are one. Only for whoever is alone in the hromada.
   */
  void link(HouseholdId one, HouseholdId other) {
    jdbc.sql(
            """
            WITH joined AS (
              SELECT household_id
              FROM household
              WHERE linked_to IN (SELECT linked_to FROM household WHERE household_id = ANY (:both)))
            UPDATE household
            SET linked_to = (SELECT household_id FROM joined ORDER BY household_id LIMIT 1)
            WHERE household_id IN (SELECT household_id FROM joined)
            """)
        .param("both", ids(List.of(one, other)))
        .update();
  }

  /** Whether the place was not counted under this version before. */
  boolean open(PlaceId place, String hromada, Terms terms, Instant now) {
    return jdbc.sql(
                """
                INSERT INTO counted_version (version_id, place_id, hromada, regime, who, opened_at)
                VALUES (:version, :place, :hromada, :regime, :who, :now)
                ON CONFLICT DO NOTHING
                """)
            .param("version", terms.version().value())
            .param("place", place.value())
            .param("hromada", hromada)
            .param("regime", terms.regime().name())
            .param("who", terms.who().name())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  List<HouseholdId> householdsOf(PlaceId place) {
    return jdbc.sql(
            "SELECT household_id FROM household WHERE place_id = :place ORDER BY household_id")
        .param("place", place.value())
        .query((row, _) -> new HouseholdId(row.getObject("household_id", UUID.class)))
        .list();
  }

  List<HouseholdId> everyHousehold() {
    return jdbc.sql("SELECT household_id FROM household ORDER BY household_id")
        .query((row, _) -> new HouseholdId(row.getObject("household_id", UUID.class)))
        .list();
  }

  private static Home home(ResultSet row) throws SQLException {
    return new Home(
        new HouseholdId(row.getObject("household_id", UUID.class)),
        new PlaceId(row.getString("place_id")),
        row.getString("hromada"));
  }

  static UUID[] ids(Collection<HouseholdId> households) {
    return households.stream().map(HouseholdId::value).toArray(UUID[]::new);
  }
}
