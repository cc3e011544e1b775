package org.oskil.server.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.oskil.model.register.CaseReference;
import org.oskil.server.register.Cases.CaseFile;
import org.oskil.server.register.Cases.Someone;
import org.oskil.server.register.Cases.Stance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads households with their people and decisions. */
final class CaseStore {
  private final JdbcClient jdbc;

  CaseStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(UUID household, String reference, String place, String hromada) {}

  Optional<UUID> findHousehold(CaseReference reference) {
    return jdbc.sql("SELECT household_id FROM household WHERE case_reference = :reference")
        .param("reference", reference.value())
        .query(UUID.class)
        .optional();
  }

  Optional<CaseFile> find(CaseReference reference) {
    List<Row> rows =
        jdbc.sql(
                """
                SELECT household_id, case_reference, place_id, hromada
                FROM household
                WHERE case_reference = :reference
                """)
            .param("reference", reference.value())
            .query((row, _) -> row(row))
            .list();
    return files(rows).stream().findFirst();
  }

  List<CaseFile> all(Collection<String> hromadas) {
    return files(
        jdbc.sql(
                """
                SELECT household_id, case_reference, place_id, hromada
                FROM household
                WHERE hromada = ANY (:hromadas)
                ORDER BY place_id, case_reference
                """)
            .param("hromadas", hromadas.toArray(String[]::new))
            .query((row, _) -> row(row))
            .list());
  }

  private List<CaseFile> files(List<Row> rows) {
    UUID[] households = rows.stream().map(Row::household).toArray(UUID[]::new);
    Map<UUID, List<Someone>> people = people(households);
    Map<UUID, List<Stance>> decisions = decisions(households);
    return rows.stream()
        .map(row ->
            new CaseFile(
                row.reference(),
                row.place(),
                row.hromada(),
                people.getOrDefault(row.household(), List.of()),
                decisions.getOrDefault(row.household(), List.of())))
        .toList();
  }

  private Map<UUID, List<Someone>> people(UUID[] households) {
    Map<UUID, List<Someone>> people = new HashMap<>();
    jdbc.sql(
            """
            SELECT household_id, resident_id, age, mobility, basis, standing, presence
            FROM registration
            WHERE household_id = ANY (:households)
            ORDER BY resident_id
            """)
        .param("households", households)
        .query(row -> {
          people
              .computeIfAbsent(household(row), _ -> new ArrayList<>())
              .add(
                  new Someone(
                      row.getObject("resident_id", UUID.class),
                      row.getString("age"),
                      row.getString("mobility"),
                      row.getString("basis"),
                      row.getString("standing"),
                      row.getString("presence")));
        });
    return people;
  }

  private Map<UUID, List<Stance>> decisions(UUID[] households) {
    Map<UUID, List<Stance>> decisions = new HashMap<>();
    jdbc.sql(
            """
            SELECT household_id, version_id, resident_id, choice, contested, failed_visits,
              coalesce(cell, '') AS cell, keeps_seat
            FROM person_decision
            WHERE household_id = ANY (:households)
            ORDER BY version_id, resident_id
            """)
        .param("households", households)
        .query(row -> {
          decisions
              .computeIfAbsent(household(row), _ -> new ArrayList<>())
              .add(
                  new Stance(
                      row.getObject("version_id", UUID.class),
                      row.getObject("resident_id", UUID.class),
                      row.getString("choice"),
                      row.getBoolean("contested"),
                      row.getInt("failed_visits"),
                      row.getString("cell"),
                      row.getBoolean("keeps_seat")));
        });
    return decisions;
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        household(row),
        row.getString("case_reference"),
        row.getString("place_id"),
        row.getString("hromada"));
  }

  private static UUID household(ResultSet row) throws SQLException {
    return row.getObject("household_id", UUID.class);
  }
}
